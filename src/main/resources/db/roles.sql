-- The roles of Cordée, on PostgreSQL 15 or later. Run as a superuser; running it again changes passwords only.
do $$
begin
  if not exists (select from pg_roles where rolname = 'cordee_owner') then
    create role cordee_owner;
  end if;
  if not exists (select from pg_roles where rolname = 'cordee_app') then
    create role cordee_app;
  end if;
  if not exists (select from pg_roles where rolname = 'cordee_backup') then
    create role cordee_backup;
  end if;
  if not exists (select from pg_roles where rolname = 'cordee_lookup') then
    create role cordee_lookup;
  end if;
end
$$;
alter role cordee_owner login nosuperuser nobypassrls nocreatedb nocreaterole password 'OWNER_PASSWORD';
alter role cordee_app login nosuperuser nobypassrls nocreatedb nocreaterole password 'APP_PASSWORD';
alter role cordee_backup login nosuperuser nobypassrls nocreatedb nocreaterole password 'BACKUP_PASSWORD';
alter role cordee_lookup nologin nosuperuser nobypassrls nocreatedb nocreaterole;
grant cordee_lookup to cordee_owner;
