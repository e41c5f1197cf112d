-- What reaches people from the public pages: boxes that somebody opened, nameless requests to one chosen reader,
-- and notes left for the coordination.

select platform.open_schema('site');

-- A box that readers of one role in one scope opened on purpose: nobody can write to a place where nobody reads.
create table site.box (
  role      text not null check (role in ('professional', 'director', 'coordinator')),
  scope     uuid not null,
  territory uuid not null,
  label     text not null check (length(label) between 1 and 200),
  opened_on date not null,
  primary key (role, scope)
);
select platform.protect('site.box');
select platform.audited('site.box', 'scope');
grant select, insert, delete on site.box to cordee_app;
create policy anybody_may_see_who_reads on site.box for select to cordee_app using (true);
create policy own_readers_open on site.box for insert to cordee_app
  with check (role = (select platform.actor_role()) and scope = (select platform.actor_scope()));
create policy own_readers_close on site.box for delete to cordee_app
  using (role = (select platform.actor_role()) and scope = (select platform.actor_scope()));

-- Words to one reader and the answer, both sealed; days only, no name, no address. The code is kept as a mark.
create table site.request (
  id          uuid primary key,
  kind        text not null check (kind in ('meet', 'concern')),
  reader_role text not null check (reader_role in ('professional', 'director', 'coordinator')),
  reader_scope uuid not null,
  code        bytea not null unique,
  words       bytea not null,
  wrote_on    date not null,
  due_on      date not null check (due_on >= wrote_on),
  answer      bytea,
  answered_on date,
  constraint request_answer_is_dated check ((answer is null) = (answered_on is null))
);
create index request_reader on site.request (reader_role, reader_scope, due_on);
select platform.protect('site.request');
grant select, insert, update (answer, answered_on), delete on site.request to cordee_app;
create policy anybody_writes on site.request for insert to cordee_app
  with check ((select platform.actor_kind()) in ('visitor', 'person', 'demo') and answer is null
    and exists (select from site.box b where b.role = reader_role and b.scope = reader_scope));
create policy chosen_readers_read on site.request for select to cordee_app
  using (reader_role = (select platform.actor_role()) and reader_scope = (select platform.actor_scope()));
create policy chosen_readers_answer on site.request for update to cordee_app
  using (reader_role = (select platform.actor_role()) and reader_scope = (select platform.actor_scope()));
create policy retention_reads on site.request for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_removes on site.request for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
-- The writing leaves no trace in the audit, not even an hour; the answering does.
create trigger audited after update on site.request for each row execute function platform.audit_change('id');

-- Who holds the code reads the answer, and nothing else.
create function site.request_of(mark bytea)
returns table (kind text, reader_role text, wrote_on date, due_on date, answer bytea, answered_on date)
language sql stable security definer set search_path = '' as $$
  select r.kind, r.reader_role, r.wrote_on, r.due_on, r.answer, r.answered_on from site.request r where r.code = mark
$$;
grant select on site.request to cordee_lookup;
create policy lookup_reads on site.request for select to cordee_lookup using (true);
grant create on schema site to cordee_lookup;
alter function site.request_of(bytea) owner to cordee_lookup;
revoke create on schema site from cordee_lookup;
revoke execute on function site.request_of(bytea) from public;
grant execute on function site.request_of(bytea) to cordee_app;

-- A note left for the coordination by a professional, a peer, a team: to be called back, or to offer a place.
create table site.note (
  id           uuid primary key,
  kind         text not null check (kind in ('call', 'host')),
  territory    uuid not null,
  organisation text not null check (length(organisation) <= 200),
  name         text not null check (length(name) between 1 and 120),
  contact      text not null check (length(contact) between 3 and 200),
  words        text not null check (length(words) <= 2000),
  wrote_on     date not null,
  done_on      date
);
create index note_territory on site.note (territory, wrote_on);
select platform.protect('site.note');
grant select, insert, update (done_on), delete on site.note to cordee_app;
create policy anybody_leaves on site.note for insert to cordee_app
  with check ((select platform.actor_kind()) in ('visitor', 'person', 'demo') and done_on is null
    and exists (select from site.box b where b.role = 'coordinator' and b.scope = note.territory));
create policy own_coordinator_reads on site.note for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory = (select platform.actor_scope()));
create policy own_coordinator_settles on site.note for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory = (select platform.actor_scope()));
create policy retention_reads on site.note for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_removes on site.note for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
create trigger audited after update on site.note for each row execute function platform.audit_change('id');
