-- Spark SQL: the same for a cluster. Replace the path by that of the cohort on your storage, then run the queries as they are:
--   spark-sql -i spark.sql -f queries/companies.sql
CREATE OR REPLACE TEMPORARY VIEW donor USING parquet OPTIONS (path 'cohort/donor');
CREATE OR REPLACE TEMPORARY VIEW coverage USING parquet OPTIONS (path 'cohort/coverage');
CREATE OR REPLACE TEMPORARY VIEW connections USING parquet OPTIONS (path 'cohort/connections');
CREATE OR REPLACE TEMPORARY VIEW off_meta_day USING parquet OPTIONS (path 'cohort/off_meta_day');
CREATE OR REPLACE TEMPORARY VIEW advertisers USING parquet OPTIONS (path 'cohort/advertisers');
CREATE OR REPLACE TEMPORARY VIEW exposure USING parquet OPTIONS (path 'cohort/exposure');
CREATE OR REPLACE TEMPORARY VIEW findings USING parquet OPTIONS (path 'cohort/findings');
