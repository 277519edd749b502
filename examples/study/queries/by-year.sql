-- Of the donors whose export has the list of connected apps, which share connected an app in each year.
-- A year without a date is not counted: 0 is "unknown" in an export, and no evidence of anything.
WITH listed AS (
  SELECT count(DISTINCT donor) AS donors
  FROM coverage
  WHERE kind = 'connected-apps' AND status IN ('read', 'partial', 'empty')
),
years AS (
  SELECT substring(added, 1, 4) AS year, count(DISTINCT donor) AS donors
  FROM connections
  WHERE kind = 'app' AND added IS NOT NULL
  GROUP BY substring(added, 1, 4)
)
SELECT year, years.donors, round(100.0 * years.donors / listed.donors, 1) AS percent
FROM years CROSS JOIN listed
WHERE years.donors >= 10
ORDER BY year
