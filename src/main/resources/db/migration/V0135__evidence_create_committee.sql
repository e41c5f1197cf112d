-- A mixed committee gives its view of a statement. A ballot is its voter's alone; what leaves is a count by corner, once
-- the vote is over and where five at least voted, and the words that voters chose to write, by function, until they withdraw them.
create table evidence.vote (
  id           uuid primary key,
  territory_id uuid not null,
  subject      text not null check (length(subject) between 1 and 40),
  edition      int not null check (edition >= 1),
  opened_on    date not null,
  closes_on    date not null,
  closed_on    date,
  constraint vote_closes_later check (closes_on >= opened_on)
);
create index vote_subject on evidence.vote (subject, opened_on);
create unique index vote_open_once on evidence.vote (territory_id, subject) where closed_on is null;

create function evidence.is_over(closes_on date, closed_on date) returns boolean
language sql stable parallel safe
  return closed_on is not null or closes_on < platform.actor_today();

select platform.protect('evidence.vote');
select platform.audited('evidence.vote', 'id');
grant select, insert, update (closed_on), delete on evidence.vote to cordee_app;
grant select on evidence.vote, evidence.statement to cordee_lookup;
create policy lookup_reads on evidence.vote for select to cordee_lookup using (true);
create policy lookup_reads on evidence.statement for select to cordee_lookup using (true);
create policy region_reads on evidence.vote for select to cordee_app
  using ((select platform.actor_kind()) in ('person', 'demo') and territory_id = (select platform.actor_territory())
    and (subject !~ '^[0-9a-f]{8}-' or exists (select from evidence.statement s where s.id::text = subject)));
create policy anybody_reads_when_over on evidence.vote for select to cordee_app
  using ((select platform.actor_kind()) in ('visitor', 'person', 'demo') and evidence.is_over(closes_on, closed_on)
    and (subject !~ '^[0-9a-f]{8}-'
      or exists (select from evidence.statement s where s.id::text = subject and s.status = 'public')));
create policy coordinator_opens on evidence.vote for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and (subject !~ '^[0-9a-f]{8}-'
      or exists (select from evidence.statement s where s.id::text = subject and s.status in ('region', 'public'))));
create policy coordinator_closes on evidence.vote for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy retention_reads on evidence.vote for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_removes on evidence.vote for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

create table evidence.seat (
  vote_id    uuid not null references evidence.vote (id) on delete cascade,
  account_id uuid not null references account.account (id) on delete cascade,
  corner     text not null check (corner in ('persons', 'professionals', 'science')),
  role       text not null,
  scope      uuid not null,
  seated_on  date not null,
  primary key (vote_id, account_id)
);
create index seat_account on evidence.seat (account_id);
select platform.protect('evidence.seat');
select platform.audited('evidence.seat', 'vote_id', 'account_id');
grant select, insert, delete on evidence.seat to cordee_app;
grant select on evidence.seat to cordee_lookup;
create policy lookup_reads on evidence.seat for select to cordee_lookup using (true);
create policy member_reads on evidence.seat for select to cordee_app
  using (account_id = (select platform.actor_account()));
create policy coordinator_reads on evidence.seat for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator'
    and exists (select from evidence.vote v where v.id = vote_id and v.territory_id = (select platform.actor_scope())));
create policy coordinator_seats on evidence.seat for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator'
    and exists (select from evidence.vote v where v.id = vote_id and v.territory_id = (select platform.actor_scope())
      and not evidence.is_over(v.closes_on, v.closed_on))
    and exists (select from account.role_grant g where g.account_id = seat.account_id and g.role = seat.role
      and g.scope = seat.scope and g.revoked_at is null and g.territory = (select platform.actor_scope())));

create table evidence.ballot (
  vote_id    uuid not null,
  account_id uuid not null,
  choice     text not null check (choice in ('agree', 'reserve', 'disagree', 'abstain')),
  cast_on    date not null,
  primary key (vote_id, account_id),
  foreign key (vote_id, account_id) references evidence.seat (vote_id, account_id) on delete cascade
);
select platform.protect('evidence.ballot');
grant select, insert, update (choice, cast_on) on evidence.ballot to cordee_app;
grant select on evidence.ballot to cordee_lookup;
create policy lookup_reads on evidence.ballot for select to cordee_lookup using (true);
create policy voter_reads on evidence.ballot for select to cordee_app
  using (account_id = (select platform.actor_account()));
create policy voter_votes on evidence.ballot for insert to cordee_app
  with check (account_id = (select platform.actor_account())
    and exists (select from evidence.vote v where v.id = vote_id and not evidence.is_over(v.closes_on, v.closed_on)));
create policy voter_changes on evidence.ballot for update to cordee_app
  using (account_id = (select platform.actor_account())
    and exists (select from evidence.vote v where v.id = vote_id and not evidence.is_over(v.closes_on, v.closed_on)));

create table evidence.opinion (
  id           uuid primary key,
  vote_id      uuid not null,
  account_id   uuid not null,
  corner       text not null check (corner in ('persons', 'professionals', 'science')),
  choice       text not null check (choice in ('agree', 'reserve', 'disagree', 'abstain')),
  signature    text not null check (length(signature) between 1 and 80),
  words        text not null check (length(words) <= 1000),
  given_on     date not null,
  withdrawn_on date,
  constraint opinion_once unique (vote_id, account_id),
  constraint opinion_withdrawn_is_empty check ((withdrawn_on is null) = (words <> '')),
  foreign key (vote_id, account_id) references evidence.seat (vote_id, account_id) on delete cascade
);
select platform.protect('evidence.opinion');
select platform.audited('evidence.opinion', 'id', 'account_id');
grant select, insert, delete, update (words, withdrawn_on) on evidence.opinion to cordee_app;
create policy author_reads on evidence.opinion for select to cordee_app
  using (account_id = (select platform.actor_account()));
create policy readers_of_the_vote on evidence.opinion for select to cordee_app
  using (withdrawn_on is null
    and exists (select from evidence.vote v where v.id = vote_id and evidence.is_over(v.closes_on, v.closed_on)));
create policy author_says on evidence.opinion for insert to cordee_app
  with check (account_id = (select platform.actor_account())
    and exists (select from evidence.seat s where s.vote_id = opinion.vote_id and s.account_id = opinion.account_id
      and s.corner = opinion.corner)
    and exists (select from evidence.vote v where v.id = vote_id and not evidence.is_over(v.closes_on, v.closed_on)));
create policy author_withdraws on evidence.opinion for update to cordee_app
  using (account_id = (select platform.actor_account()))
  with check (account_id = (select platform.actor_account()) and withdrawn_on is not null);
create policy author_votes_again on evidence.opinion for delete to cordee_app
  using (account_id = (select platform.actor_account())
    and exists (select from evidence.vote v where v.id = vote_id and not evidence.is_over(v.closes_on, v.closed_on)));

-- Whether somebody already voted: whoever did keeps their seat.
create function evidence.has_voted(of_vote uuid, of_account uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from evidence.ballot b join evidence.vote v on v.id = b.vote_id
                  where b.vote_id = of_vote and b.account_id = of_account
                    and platform.actor_role() = 'coordinator' and v.territory_id = platform.actor_scope())
$$;
create policy coordinator_unseats on evidence.seat for delete to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and not evidence.has_voted(vote_id, account_id)
    and exists (select from evidence.vote v where v.id = vote_id and v.territory_id = (select platform.actor_scope())
      and not evidence.is_over(v.closes_on, v.closed_on)));

-- What leaves of a vote whoever may read it: seats by corner at any time; once it is over, how many answered what in each
-- corner where five at least did, with how many of them come from each place (not which). "few" when somebody voted and
-- fewer than five.
create function evidence.vote_count(of_vote uuid)
returns table (corner text, seats bigint, few boolean, places bigint[], agree bigint, reserve bigint, disagree bigint, abstain bigint)
language sql stable security definer set search_path = '' as $$
  with read as (
    select v.id, evidence.is_over(v.closes_on, v.closed_on) as over from evidence.vote v
     where v.id = of_vote
       and (platform.actor_kind() in ('person', 'demo') and v.territory_id = platform.actor_territory()
         or platform.actor_kind() in ('visitor', 'person', 'demo') and evidence.is_over(v.closes_on, v.closed_on)
            and (v.subject !~ '^[0-9a-f]{8}-'
              or exists (select from evidence.statement s where s.id::text = v.subject and s.status = 'public')))),
  place as (
    select s.corner, s.scope, count(*) as seats, count(b.choice) as voters,
           count(*) filter (where b.choice = 'agree') as agree, count(*) filter (where b.choice = 'reserve') as reserve,
           count(*) filter (where b.choice = 'disagree') as disagree, count(*) filter (where b.choice = 'abstain') as abstain
      from read r join evidence.seat s on s.vote_id = r.id
      left join evidence.ballot b on r.over and b.vote_id = s.vote_id and b.account_id = s.account_id
     group by s.corner, s.scope),
  total as (
    select p.corner, sum(p.seats)::bigint as seats, sum(p.voters) as voters, array_agg(p.voters order by p.voters) as places,
           sum(p.agree)::bigint as agree, sum(p.reserve)::bigint as reserve, sum(p.disagree)::bigint as disagree,
           sum(p.abstain)::bigint as abstain
      from place p group by p.corner)
  select t.corner, t.seats, t.voters between 1 and 4,
         case when t.voters >= 5 then t.places else '{}' end, case when t.voters >= 5 then t.agree end,
         case when t.voters >= 5 then t.reserve end, case when t.voters >= 5 then t.disagree end,
         case when t.voters >= 5 then t.abstain end
    from total t order by t.corner
$$;

-- How many have voted so far, for the coordination that reminds; never who, nor what.
create function evidence.votes_cast(of_vote uuid) returns bigint
language sql stable security definer set search_path = '' as $$
  select count(*) from evidence.ballot b join evidence.vote v on v.id = b.vote_id
   where b.vote_id = of_vote and platform.actor_role() = 'coordinator' and v.territory_id = platform.actor_scope()
$$;
grant create on schema evidence to cordee_lookup;
alter function evidence.has_voted(uuid, uuid) owner to cordee_lookup;
alter function evidence.vote_count(uuid) owner to cordee_lookup;
alter function evidence.votes_cast(uuid) owner to cordee_lookup;
revoke create on schema evidence from cordee_lookup;
