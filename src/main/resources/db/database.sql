-- What the roles may do in the database of Cordée. Run inside it, as a superuser.
revoke all on database cordee from public;
grant connect, create, temporary on database cordee to cordee_owner;
grant connect on database cordee to cordee_app, cordee_backup;
revoke all on schema public from public;
grant usage on schema public to cordee_app, cordee_backup, cordee_lookup;
grant usage, create on schema public to cordee_owner;
