-- Messages that were exchanged while a company could have had access: at least, at most, over all donors.
-- With bins these are sums of lower ends. They say what could have been reached, never that anything was read.
SELECT
  company,
  grade,
  count(DISTINCT donor) AS donors,
  sum(least) AS least,
  sum(most) AS most
FROM exposure
WHERE scope = 'inbox'
GROUP BY company, grade
HAVING count(DISTINCT donor) >= 10
ORDER BY most DESC, company
