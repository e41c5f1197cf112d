-- The file by which a director asks a funder to go on paying for a post: begun, sent on, answered on. What was sent stays.
create table report.renewal (
  id             uuid primary key,
  structure_id   uuid not null references structure.structure (id),
  post_id        uuid not null references funding.post (id) on delete cascade,
  done           text not null default '' check (length(done) <= 3000),
  asked          text not null default '' check (length(asked) <= 3000),
  yearly         int check (yearly between 1 and 1000000),
  months         int check (months between 1 and 120),
  begun_on       date not null,
  sent_on        date,
  content        text,
  answered_on    date,
  answer         text check (answer in ('granted', 'partly', 'refused')),
  granted_yearly int check (granted_yearly between 1 and 1000000),
  granted_months int check (granted_months between 1 and 120),
  next_post_id   uuid references funding.post (id) on delete set null,
  version        int not null default 0,
  constraint renewal_sent_is_whole check (sent_on is null
    or (content is not null and done <> '' and asked <> '' and yearly is not null and months is not null)),
  constraint renewal_answered_after_sent check (answered_on >= sent_on and (answered_on is null or sent_on is not null)),
  constraint renewal_answer_dated check ((answer is null) = (answered_on is null)),
  constraint renewal_grant_said check ((coalesce(answer, 'refused') = 'refused') = (granted_yearly is null)
    and (granted_yearly is null) = (granted_months is null)),
  constraint renewal_next_when_granted check (next_post_id is null or granted_yearly is not null)
);
create unique index renewal_one_open on report.renewal (post_id) where answer is null or answer <> 'refused';
create index renewal_structure on report.renewal (structure_id, begun_on desc);
create index renewal_post on report.renewal (post_id);
create index renewal_next_post on report.renewal (next_post_id) where next_post_id is not null;
select platform.protect('report.renewal');
select platform.audited('report.renewal', 'id');
grant select, insert, delete on report.renewal to cordee_app;
grant update (done, asked, yearly, months, sent_on, content, answered_on, answer, granted_yearly, granted_months,
  next_post_id, version) on report.renewal to cordee_app;
create policy own_director_reads on report.renewal for select to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
create policy own_director_begins on report.renewal for insert to cordee_app
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and sent_on is null and exists (select from funding.post p where p.id = post_id
      and p.structure_id = (select platform.actor_scope())));
create policy own_director_writes on report.renewal for update to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
create policy own_director_drops on report.renewal for delete to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()) and sent_on is null);
create policy retention_reads on report.renewal for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on report.renewal for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
