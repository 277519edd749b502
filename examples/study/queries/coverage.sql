-- What the exports hold and what could be read of it: look here first. What is absent proves nothing.
SELECT kind, status, count(DISTINCT donor) AS donors, sum(records) AS records
FROM coverage
GROUP BY kind, status
HAVING count(DISTINCT donor) >= 10
ORDER BY kind, donors DESC, status
