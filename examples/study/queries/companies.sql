-- Which companies were connected to the accounts of how many donors, and for how many they still are.
-- Null is fewer than ten.
-- Companies without a name appear by their code; a query on `named` leaves them out.
SELECT
  company,
  named,
  count(DISTINCT donor) AS donors,
  CASE
    WHEN count(DISTINCT CASE WHEN status = 'active' THEN donor END) >= 10
    THEN count(DISTINCT CASE WHEN status = 'active' THEN donor END)
  END AS still_active
FROM connections
WHERE kind = 'app'
GROUP BY company, named
HAVING count(DISTINCT donor) >= 10
ORDER BY donors DESC, company
LIMIT 100
