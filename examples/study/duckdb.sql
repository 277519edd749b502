-- DuckDB: makes each table of the cohort in the folder `cohort` a view. Then the queries run as they are:
--   duckdb study.duckdb < duckdb.sql
--   duckdb study.duckdb < queries/companies.sql
CREATE OR REPLACE VIEW donor AS SELECT * FROM read_parquet('cohort/donor/*/*/*.parquet', hive_partitioning = true);
CREATE OR REPLACE VIEW coverage AS SELECT * FROM read_parquet('cohort/coverage/*/*/*.parquet', hive_partitioning = true);
CREATE OR REPLACE VIEW connections AS SELECT * FROM read_parquet('cohort/connections/*/*/*.parquet', hive_partitioning = true);
CREATE OR REPLACE VIEW off_meta_day AS SELECT * FROM read_parquet('cohort/off_meta_day/*/*/*.parquet', hive_partitioning = true);
CREATE OR REPLACE VIEW advertisers AS SELECT * FROM read_parquet('cohort/advertisers/*/*/*.parquet', hive_partitioning = true);
CREATE OR REPLACE VIEW exposure AS SELECT * FROM read_parquet('cohort/exposure/*/*/*.parquet', hive_partitioning = true);
CREATE OR REPLACE VIEW findings AS SELECT * FROM read_parquet('cohort/findings/*/*/*.parquet', hive_partitioning = true);
