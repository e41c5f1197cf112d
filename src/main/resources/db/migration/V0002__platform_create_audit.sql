-- Who did and who read what. Rows hold pseudonyms and column names, never values; destroying a pseudonym's
-- row keeps the chain whole and makes the person unfindable.

create table platform.pseudonym (
  subject   uuid primary key,
  pseudonym uuid not null unique
);
select platform.protect('platform.pseudonym');
grant select, insert, delete on platform.pseudonym to cordee_lookup;
create policy lookup_all on platform.pseudonym to cordee_lookup using (true) with check (true);

create table platform.audit_segment (
  month        date primary key,
  opening_seal bytea not null,
  closing_seal bytea,
  entries      bigint not null default 0,
  emptied_at   timestamptz
);
select platform.exempt('platform.audit_segment', 'one line of hashes per month');
grant select, insert, update on platform.audit_segment to cordee_app;

create table platform.audit_entry (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  actor_kind text not null,
  actor      uuid,
  actor_role text,
  action     text not null,
  object     text not null,
  record     uuid,
  subject    uuid,
  columns    text[] not null default '{}',
  month      date references platform.audit_segment (month),
  position   bigint,
  seal       bytea,
  unique (month, position)
);
create index audit_entry_unsealed on platform.audit_entry (id) where seal is null;
create index audit_entry_subject on platform.audit_entry (subject, id desc);
select platform.protect('platform.audit_entry');
grant select on platform.audit_entry to cordee_app;
grant update (month, position, seal), delete on platform.audit_entry to cordee_app;
grant insert on platform.audit_entry to cordee_lookup;
create policy lookup_adds on platform.audit_entry for insert to cordee_lookup with check (true);
create policy sealer_reads on platform.audit_entry for select to cordee_app
  using ((select platform.actor_is_job('seal')));
create policy sealer_seals on platform.audit_entry for update to cordee_app
  using ((select platform.actor_is_job('seal'))) with check ((select platform.actor_is_job('seal')));
create policy sealer_empties on platform.audit_entry for delete to cordee_app
  using ((select platform.actor_is_job('seal')));

-- The pseudonym of a subject, made at first use.
create function platform.pseudonym_of(subject_id uuid) returns uuid
language plpgsql security definer set search_path = '' as $$
declare found_pseudonym uuid;
begin
  if subject_id is null then return null; end if;
  select p.pseudonym into found_pseudonym from platform.pseudonym p where p.subject = subject_id;
  if found_pseudonym is null then
    insert into platform.pseudonym (subject, pseudonym) values (subject_id, gen_random_uuid())
    on conflict (subject) do nothing;
    select p.pseudonym into found_pseudonym from platform.pseudonym p where p.subject = subject_id;
  end if;
  return found_pseudonym;
end $$;

create function platform.audit(action text, object text, record_id uuid, subject_id uuid, changed text[] default '{}')
returns void language plpgsql security definer set search_path = '' as $$
begin
  insert into platform.audit_entry (at, actor_kind, actor, actor_role, action, object, record, subject, columns)
  values (coalesce(platform.actor_now(), clock_timestamp()),
          coalesce(platform.actor_kind(), 'unbound'),
          platform.pseudonym_of(platform.actor_account()),
          coalesce(platform.actor_role(), platform.actor_job()),
          action, object,
          platform.pseudonym_of(record_id), platform.pseudonym_of(subject_id), changed);
end $$;

-- Attached to every audited table: TG_ARGV[0] the id column, TG_ARGV[1] the column of the person concerned.
create function platform.audit_change() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  before_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after_row  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  kept       jsonb := coalesce(after_row, before_row);
  changed    text[] := '{}';
begin
  if tg_op = 'UPDATE' then
    select coalesce(array_agg(b.key order by b.key), '{}') into changed
      from jsonb_each(before_row) b where b.value is distinct from after_row -> b.key;
    if changed = '{}' then return null; end if;
  end if;
  perform platform.audit(
    case tg_op when 'INSERT' then 'create' when 'UPDATE' then 'change' else 'delete' end,
    tg_table_schema || '.' || tg_table_name,
    (kept ->> tg_argv[0])::uuid,
    case when tg_nargs > 1 then (kept ->> tg_argv[1])::uuid end,
    changed);
  return null;
end $$;

create function platform.audited(target regclass, id_column text, subject_column text default null)
returns void language plpgsql as $$
begin
  execute format('create trigger audited after insert or update or delete on %s for each row
    execute function platform.audit_change(%s)', target,
    concat_ws(', ', quote_literal(id_column), quote_literal(subject_column)));
end $$;

-- Who opened or changed my record: the rows of one subject, for that subject alone.
create function platform.audit_of(subject_ids uuid[], before_id bigint, at_most int)
returns table (id bigint, at timestamptz, actor_kind text, actor_role text, own boolean, action text, object text, columns text[])
language sql stable security definer set search_path = '' as $$
  select e.id, e.at, e.actor_kind, e.actor_role,
         e.actor = (select p.pseudonym from platform.pseudonym p where p.subject = platform.actor_account()),
         e.action, e.object, e.columns
    from platform.audit_entry e
   where e.subject in (select p.pseudonym from platform.pseudonym p where p.subject = any (subject_ids))
     and (subject_ids <@ array[platform.actor_account(), platform.actor_scope()])
     and (before_id is null or e.id < before_id)
   order by e.id desc
   limit least(at_most, 200)
$$;
create policy lookup_reads on platform.audit_entry for select to cordee_lookup using (true);
grant select on platform.audit_entry to cordee_lookup;

-- Destroys the link between a person and their lines in the audit; only the erasure use cases call it.
create function platform.forget(subject_ids uuid[]) returns void
language sql security definer set search_path = '' as $$
  delete from platform.pseudonym where subject = any (subject_ids)
$$;

grant create on schema platform to cordee_lookup;
alter function platform.pseudonym_of(uuid) owner to cordee_lookup;
alter function platform.audit(text, text, uuid, uuid, text[]) owner to cordee_lookup;
alter function platform.audit_change() owner to cordee_lookup;
alter function platform.audit_of(uuid[], bigint, int) owner to cordee_lookup;
alter function platform.forget(uuid[]) owner to cordee_lookup;
revoke create on schema platform from cordee_lookup;
revoke execute on function platform.forget(uuid[]) from public;
revoke execute on function platform.pseudonym_of(uuid) from public;
grant execute on function platform.forget(uuid[]), platform.pseudonym_of(uuid) to cordee_lookup;
