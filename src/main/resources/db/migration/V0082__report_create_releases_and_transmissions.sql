-- Pages of figures that left: kept as they were, never computed again.
select platform.open_schema('report');

-- The annual annex of a territory, released once its year is over. Figures in it are already protected.
create table report.region_release (
  territory_id uuid not null references structure.territory (id),
  year         int not null check (year between 2000 and 2100),
  content      jsonb not null,
  released_at  timestamptz not null,
  primary key (territory_id, year)
);
select platform.protect('report.region_release');
grant select, insert on report.region_release to cordee_app;
create policy for_anyone on report.region_release for select to cordee_app using (true);
create policy annex_releases on report.region_release for insert to cordee_app
  with check ((select platform.actor_is_job('annex')) and year < extract(year from (select platform.actor_today())));

-- What a director hands one funder about the posts this funder pays, shown first to the peers who fill them.
create table report.transmission (
  id           uuid primary key,
  structure_id uuid not null references structure.structure (id),
  funder_id    uuid not null references structure.structure (id),
  year         int not null check (year between 2000 and 2100),
  content      jsonb not null,
  prepared_by  uuid references account.account (id) on delete set null,
  prepared_on  date not null,
  sent_on      date,
  recipient    text check (length(recipient) between 3 and 254),
  link         bytea unique,
  link_until   date,
  code         bytea,
  code_until   timestamptz,
  code_errors  int not null default 0,
  version      int not null default 0,
  constraint transmission_link_once_sent check ((link is null) = (sent_on is null))
);
create index transmission_structure on report.transmission (structure_id, prepared_on desc);
create index transmission_funder on report.transmission (funder_id, sent_on desc) where sent_on is not null;
create table report.transmission_peer (
  transmission_id uuid not null references report.transmission (id) on delete cascade,
  structure_id    uuid not null,
  peer_id         uuid not null references peer.peer (id) on delete cascade,
  seen_on         date,
  primary key (transmission_id, peer_id)
);
create index transmission_peer_mine on report.transmission_peer (peer_id);

select platform.protect('report.transmission');
select platform.protect('report.transmission_peer');
select platform.audited('report.transmission', 'id');
select platform.audited('report.transmission_peer', 'transmission_id', 'peer_id');
grant select, insert, delete on report.transmission to cordee_app;
grant update (sent_on, recipient, link, link_until, code, code_until, code_errors, version) on report.transmission
  to cordee_app;
grant select, insert, update (seen_on) on report.transmission_peer to cordee_app;

create policy own_director on report.transmission to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
create policy peer_concerned_reads on report.transmission for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and exists (select from report.transmission_peer p
    where p.transmission_id = id and p.peer_id = (select platform.actor_scope())));
create policy funder_reads on report.transmission for select to cordee_app
  using ((select platform.actor_role()) = 'funder' and sent_on is not null
    and funder_id = (select platform.actor_scope()));
-- The page stays as it was sent; who received it does not.
create policy retention_reads on report.transmission for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_empties on report.transmission for update to cordee_app
  using ((select platform.actor_is_job('retention'))) with check ((select platform.actor_is_job('retention')));
create policy own_director_reads on report.transmission_peer for select to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
create policy own_director_shows on report.transmission_peer for insert to cordee_app
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
create policy own_peer_reads on report.transmission_peer for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy own_peer_sees on report.transmission_peer for update to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));

-- What is sent is sent: its content, and what it is about, never change.
create function report.keep_sent() returns trigger language plpgsql as $$
begin
  if old.sent_on is not null and tg_op = 'DELETE' then
    raise exception 'a page that was sent is kept' using errcode = 'check_violation',
      constraint = 'transmission_sent_is_kept';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger keep_sent before delete on report.transmission for each row execute function report.keep_sent();

-- The holder of a link has no account: these three answer to the link alone, and the last one to link and code.
create function report.linked(link_mac bytea) returns table (recipient text, structure_id uuid)
language sql stable security definer set search_path = '' as $$
  select t.recipient, t.structure_id from report.transmission t
   where t.link = link_mac and t.link_until >= platform.actor_today()
$$;
create function report.give_code(link_mac bytea, code_mac bytea, until timestamptz) returns boolean
language sql security definer set search_path = '' as $$
  with given as (
    update report.transmission t set code = code_mac, code_until = until, code_errors = 0
     where t.link = link_mac and t.link_until >= platform.actor_today()
       and (t.code_until is null or t.code_until < until - interval '1 minute')
    returning 1)
  select exists (select from given)
$$;
create function report.opened(link_mac bytea, code_mac bytea)
returns table (id uuid, structure_id uuid, funder_id uuid, year int, content jsonb, prepared_on date, sent_on date)
language plpgsql security definer set search_path = '' as $$
begin
  update report.transmission t set code_errors = t.code_errors + 1
   where t.link = link_mac and t.code is distinct from code_mac;
  return query
    select t.id, t.structure_id, t.funder_id, t.year, t.content, t.prepared_on, t.sent_on
      from report.transmission t
     where t.link = link_mac and t.code = code_mac and t.code_errors < 5
       and t.code_until > platform.actor_now() and t.link_until >= platform.actor_today();
end $$;
grant select on report.transmission to cordee_lookup;
grant update (code, code_until, code_errors) on report.transmission to cordee_lookup;
create policy lookup_reads on report.transmission for select to cordee_lookup using (sent_on is not null);
create policy lookup_gives_codes on report.transmission for update to cordee_lookup using (sent_on is not null);

grant create on schema report to cordee_lookup;
alter function report.linked(bytea) owner to cordee_lookup;
alter function report.give_code(bytea, bytea, timestamptz) owner to cordee_lookup;
alter function report.opened(bytea, bytea) owner to cordee_lookup;
revoke create on schema report from cordee_lookup;
