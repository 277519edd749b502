-- What companies reported of what donors did elsewhere, by year.
SELECT
  substring(day, 1, 4) AS year,
  type,
  count(DISTINCT donor) AS donors,
  count(DISTINCT company) AS companies,
  sum(events) AS events
FROM off_meta_day
WHERE day IS NOT NULL
GROUP BY substring(day, 1, 4), type
HAVING count(DISTINCT donor) >= 10
ORDER BY year, donors DESC, type
