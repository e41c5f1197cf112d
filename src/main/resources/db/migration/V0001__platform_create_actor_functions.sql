-- What every module stands on: who acts, how a table is protected, which installation this is.

create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gist with schema public;

create schema platform;

-- A module's schema: used by the application, by the few definer functions, by the backup, by nobody else.
create function platform.open_schema(name text) returns void language plpgsql as $$
begin
  execute format('create schema if not exists %I', name);
  execute format('grant usage on schema %I to cordee_app, cordee_lookup, cordee_backup', name);
end $$;
select platform.open_schema('platform');

-- The actor of the transaction, set by ActorTransactionManager. Null when nobody is bound: no policy holds then.
create function platform.actor_kind() returns text language sql stable parallel safe
  return nullif(current_setting('cordee.kind', true), '');
create function platform.actor_account() returns uuid language sql stable parallel safe
  return nullif(current_setting('cordee.account', true), '')::uuid;
create function platform.actor_role() returns text language sql stable parallel safe
  return nullif(current_setting('cordee.role', true), '');
create function platform.actor_scope() returns uuid language sql stable parallel safe
  return nullif(current_setting('cordee.scope', true), '')::uuid;
create function platform.actor_job() returns text language sql stable parallel safe
  return nullif(current_setting('cordee.job', true), '');
create function platform.actor_is_job(name text) returns boolean language sql stable parallel safe
  return coalesce(nullif(current_setting('cordee.kind', true), '') = 'job'
    and nullif(current_setting('cordee.job', true), '') = name, false);
create function platform.actor_today() returns date language sql stable parallel safe
  return nullif(current_setting('cordee.today', true), '')::date;
create function platform.actor_now() returns timestamptz language sql stable parallel safe
  return nullif(current_setting('cordee.now', true), '')::timestamptz;

-- A table with personal or structure-owned content.
create function platform.protect(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy backup_reads on %s for select to cordee_backup using (true)', target);
  execute format('grant select on %s to cordee_backup', target);
end $$;

-- A table that needs no row security says why: the catalogue test and doctor read this comment.
create function platform.exempt(target regclass, reason text) returns void language plpgsql as $$
begin
  execute format('comment on table %s is %L', target, 'no row security: ' || reason);
  execute format('grant select on %s to cordee_backup', target);
end $$;

create table platform.installation (
  id           boolean primary key default true check (id),
  kind         text not null check (kind in ('demo', 'real')),
  product_name text not null,
  region_name  text not null,
  zone         text not null,
  created_at   timestamptz not null,
  anchor_day   date,
  filled_at    timestamptz
);
select platform.exempt('platform.installation', 'one row of settings, shown on every page');
grant select, insert on platform.installation to cordee_app;
grant update (product_name, region_name, zone, filled_at) on platform.installation to cordee_app;

-- Jobs run once among several instances (ShedLock).
create table platform.shedlock (
  name       varchar(64) primary key,
  lock_until timestamptz not null,
  locked_at  timestamptz not null,
  locked_by  varchar(255) not null
);
select platform.exempt('platform.shedlock', 'names of jobs and their lock times');
grant select, insert, update on platform.shedlock to cordee_app;

-- Sessions (Spring Session). The principal is an account id; the attributes hold the account and the role in use.
create table platform.session (
  primary_id            char(36) primary key,
  session_id            char(36) not null unique,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create index session_expiry on platform.session (expiry_time);
create index session_principal on platform.session (principal_name);
create table platform.session_attributes (
  session_primary_id char(36) not null references platform.session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);
select platform.exempt('platform.session', 'session ids and account ids, read before anybody is known');
select platform.exempt('platform.session_attributes', 'read before anybody is known; holds ids only');
grant select, insert, update, delete on platform.session, platform.session_attributes to cordee_app;

-- The one-time key made with each form: same key and same content give the same answer, other content is refused.
create table platform.form_key (
  account  uuid not null,
  key      uuid not null,
  content  text not null,
  answer   text not null,
  used_at  timestamptz not null,
  primary key (account, key)
);
select platform.protect('platform.form_key');
grant select, insert, delete on platform.form_key to cordee_app;
create policy owner_reads on platform.form_key for select to cordee_app
  using (account = (select platform.actor_account()) or (select platform.actor_is_job('retention')));
create policy owner_adds on platform.form_key for insert to cordee_app
  with check (account = (select platform.actor_account()));
create policy retention_deletes on platform.form_key for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
