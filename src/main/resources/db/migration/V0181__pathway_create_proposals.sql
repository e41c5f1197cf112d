-- What peers, professionals and persons supported propose to a structure, which owes them an answer and says what became of
-- it. The author and the director read it; the coordinator counts, and reads no word.

create table pathway.proposal (
  id            uuid primary key,
  structure_id  uuid not null references structure.structure (id),
  territory_id  uuid not null references structure.territory (id),
  voice         text not null check (voice in ('peer', 'team', 'persons')),
  author_id     uuid references account.account (id) on delete set null,
  title         text not null check (length(title) <= 120),
  words         text not null check (length(words) <= 1500),
  made_on       date not null,
  due_on        date not null,
  answered_on   date,
  reported_on   date,
  withdrawn_on  date,
  reminders     smallint not null default 0,
  version       int not null default 0,
  constraint proposal_due_later check (due_on >= made_on),
  constraint proposal_reported_after_answer check (reported_on >= answered_on),
  constraint proposal_withdrawn_is_empty check ((withdrawn_on is null) = (title <> '' and words <> ''))
);
create index proposal_structure on pathway.proposal (structure_id, made_on desc);
create index proposal_author on pathway.proposal (author_id, made_on desc);
select platform.protect('pathway.proposal');
select platform.audited('pathway.proposal', 'id', 'author_id');
grant select, insert, delete on pathway.proposal to cordee_app;
grant update (title, words, answered_on, reported_on, withdrawn_on, reminders, version) on pathway.proposal to cordee_app;
create policy author_reads on pathway.proposal for select to cordee_app
  using ((select platform.actor_role()) in ('peer', 'professional', 'director')
    and author_id = (select platform.actor_account()));
create policy director_reads on pathway.proposal for select to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
create policy team_proposes on pathway.proposal for insert to cordee_app
  with check (author_id = (select platform.actor_account()) and territory_id = (select platform.actor_territory())
    and structure_id = (select platform.actor_scope())
    and case (select platform.actor_role()) when 'professional' then voice in ('team', 'persons')
          when 'director' then voice = 'persons' else false end);
create policy peer_proposes on pathway.proposal for insert to cordee_app
  with check (author_id = (select platform.actor_account()) and voice = 'peer'
    and (select platform.actor_role()) = 'peer'
    and exists (select from placement.placement p where p.structure_id = proposal.structure_id and p.state = 'active'
      and p.territory_id = proposal.territory_id and p.peer_id = (select platform.actor_scope())));
create policy director_answers on pathway.proposal for update to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and withdrawn_on is null)
  with check ((select platform.actor_role()) = 'director' and withdrawn_on is null);
create policy author_withdraws on pathway.proposal for update to cordee_app
  using (author_id = (select platform.actor_account()) and withdrawn_on is null)
  with check (author_id = (select platform.actor_account()) and withdrawn_on is not null);
create policy retention_reads on pathway.proposal for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on pathway.proposal for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy job_reads on pathway.proposal for select to cordee_app
  using ((select platform.actor_is_job('proposals')));
create policy job_reminds on pathway.proposal for update to cordee_app
  using ((select platform.actor_is_job('proposals')));

-- What the director said, step after step; only added to, so that the history stays.
create table pathway.proposal_answer (
  id          uuid primary key,
  proposal_id uuid not null references pathway.proposal (id) on delete cascade,
  kind        text not null check (kind in ('answer', 'outcome')),
  choice      text check (choice in ('yes', 'partly', 'no')),
  words       text not null check (length(words) between 1 and 1500),
  given_on    date not null,
  given_by    uuid references account.account (id) on delete set null,
  constraint answer_chooses check ((kind = 'answer') = (choice is not null))
);
create index proposal_answer_of on pathway.proposal_answer (proposal_id, given_on, id);
select platform.protect('pathway.proposal_answer');
select platform.audited('pathway.proposal_answer', 'id');
grant select, insert on pathway.proposal_answer to cordee_app;
create policy readers_of_the_proposal on pathway.proposal_answer for select to cordee_app
  using ((select platform.actor_role()) in ('peer', 'professional', 'director')
    and exists (select from pathway.proposal p where p.id = proposal_id));
create policy director_answers on pathway.proposal_answer for insert to cordee_app
  with check ((select platform.actor_role()) = 'director' and given_by = (select platform.actor_account())
    and exists (select from pathway.proposal p where p.id = proposal_id
      and p.structure_id = (select platform.actor_scope()) and p.withdrawn_on is null));

-- How many proposals a territory's structures received in the last year, answered, and late: for its coordinator.
grant select on pathway.proposal to cordee_lookup;
create policy lookup_reads on pathway.proposal for select to cordee_lookup using (true);
create function pathway.proposal_counts()
returns table (structure_id uuid, name text, made bigint, answered bigint, late bigint, reported bigint)
language sql stable security definer set search_path = '' as $$
  select p.structure_id, s.shown_name, count(*), count(p.answered_on),
         count(*) filter (where p.answered_on is null and p.due_on < platform.actor_today()), count(p.reported_on)
    from pathway.proposal p join structure.structure s on s.id = p.structure_id
   where platform.actor_role() = 'coordinator' and p.territory_id = platform.actor_scope()
     and p.withdrawn_on is null and p.made_on > platform.actor_today() - 365
   group by p.structure_id, s.shown_name order by s.shown_name collate "fr-x-icu", p.structure_id
$$;
-- Where to write to the directors of a structure; for the job that reminds them.
create function pathway.directors_to_remind(of_structure uuid) returns table (recipient text, language text)
language sql stable security definer set search_path = '' as $$
  select distinct a.email, a.language from account.role_grant g join account.account a on a.id = g.account_id
   where platform.actor_is_job('proposals') and g.role = 'director' and g.scope = of_structure
     and g.revoked_at is null and a.closed_at is null and a.email is not null
   order by a.email
$$;
grant create on schema pathway to cordee_lookup;
alter function pathway.proposal_counts() owner to cordee_lookup;
alter function pathway.directors_to_remind(uuid) owner to cordee_lookup;
revoke create on schema pathway from cordee_lookup;
