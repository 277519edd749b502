-- How many donors each named company reached in which way.
SELECT company, way, count(DISTINCT donor) AS donors
FROM (
  SELECT donor, company, 'connected app' AS way FROM connections WHERE named AND kind = 'app'
  UNION ALL
  SELECT donor, company, 'activity elsewhere' AS way FROM off_meta_day WHERE named
  UNION ALL
  SELECT donor, company, 'contact list' AS way FROM advertisers WHERE named AND has_list
) AS ways
GROUP BY company, way
HAVING count(DISTINCT donor) >= 10
ORDER BY donors DESC, company, way
LIMIT 100
