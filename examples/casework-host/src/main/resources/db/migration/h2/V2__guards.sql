-- H2 has neither exclusion constraints nor triggers in SQL. It is for a look only: real data is in
-- PostgreSQL, where the file of the same name guards it.
create index booking_of_practitioner on booking (practitioner, starts);
