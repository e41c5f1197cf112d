-- Reviews of a running placement, at the months the reference content says. That a review was held is a fact of work, read
-- by the structure and the coordinator; its words are read by the peer and the référent, and by the director when both
-- agreed. Nothing here knows of a pause: a date that moves moves on the two screens that may know why.

create table pathway.review (
  id           uuid primary key,
  placement_id uuid not null references placement.placement (id) on delete cascade,
  months       smallint not null check (months between 1 and 60),
  started_on   date not null,
  how          text check (how in ('signed', 'elsewhere', 'told')),
  done_on      date,
  done_as      text check (done_as in ('peer', 'lead', 'director', 'coordinator')),
  version      int not null default 0,
  constraint review_once unique (placement_id, months),
  constraint review_of_placement unique (id, placement_id),
  constraint review_done_says_how check (num_nulls(how, done_on) in (0, 2)),
  constraint review_done_by_somebody check ((how in ('elsewhere', 'told')) = (done_as is not null))
);
select platform.protect('pathway.review');
select platform.audited('pathway.review', 'id');
grant select, insert on pathway.review to cordee_app;
grant update (how, done_on, done_as, version) on pathway.review to cordee_app;

-- Those a review concerns: the peer and the référent hold it; the director and the coordinator may say it was held.
create function pathway.actor_follows(placement uuid) returns boolean language sql stable as $$
  select exists (select from placement.placement p where p.id = actor_follows.placement
    and case platform.actor_role()
      when 'peer' then p.peer_id = platform.actor_scope()
      when 'director' then p.structure_id = platform.actor_scope()
      when 'professional' then p.structure_id = platform.actor_scope()
        and p.referent_account_id = platform.actor_account()
      when 'coordinator' then p.territory_id = platform.actor_scope()
      else false end)
$$;
-- The side the actor speaks for in a review: peer, lead, or none.
create function pathway.actor_side(placement uuid) returns text language sql stable as $$
  select case when platform.actor_role() = 'peer' then 'peer'
              when p.referent_account_id = platform.actor_account() then 'lead' end
    from placement.placement p
   where p.id = actor_side.placement
     and case platform.actor_role()
       when 'peer' then p.peer_id = platform.actor_scope()
       when 'director' then p.structure_id = platform.actor_scope()
       when 'professional' then p.structure_id = platform.actor_scope()
       else false end
$$;
create policy followers_read on pathway.review for select to cordee_app
  using (pathway.actor_follows(placement_id));
create policy followers_start on pathway.review for insert to cordee_app
  with check (pathway.actor_follows(placement_id)
    and exists (select from placement.placement p where p.id = placement_id and p.started_on is not null));
create policy followers_finish on pathway.review for update to cordee_app
  using (pathway.actor_follows(placement_id)) with check (pathway.actor_follows(placement_id));

-- The words of a review and its two signatures. Changing the words takes the signatures away.
create table pathway.review_sheet (
  review_id      uuid primary key,
  placement_id   uuid not null,
  works          text not null check (length(works) between 1 and 600),
  hard           text not null check (length(hard) between 1 and 600),
  change         text not null check (length(change) between 1 and 600),
  decision       text not null check (decision in ('continue', 'adjust', 'stop')),
  written_by     uuid references account.account (id) on delete set null,
  written_as     text not null check (written_as in ('peer', 'lead', 'director', 'coordinator')),
  peer_signed_on date,
  peer_signed_by uuid references account.account (id) on delete set null,
  peer_shares    boolean not null default false,
  lead_signed_on date,
  lead_signed_by uuid references account.account (id) on delete set null,
  lead_shares    boolean not null default false,
  version        int not null default 0,
  constraint sheet_of_review foreign key (review_id, placement_id)
    references pathway.review (id, placement_id) on delete cascade,
  constraint sheet_two_signatures check (peer_signed_by <> lead_signed_by),
  constraint sheet_shared_when_signed check ((not peer_shares or peer_signed_on is not null)
    and (not lead_shares or lead_signed_on is not null))
);
select platform.protect('pathway.review_sheet');
select platform.audited('pathway.review_sheet', 'review_id');
grant select, insert, update on pathway.review_sheet to cordee_app;
create policy sides_read on pathway.review_sheet for select to cordee_app
  using (pathway.actor_side(placement_id) is not null);
create policy writer_reads on pathway.review_sheet for select to cordee_app
  using (written_by = (select platform.actor_account()) and pathway.actor_follows(placement_id));
create policy director_reads_if_both_agreed on pathway.review_sheet for select to cordee_app
  using ((select platform.actor_role()) = 'director' and peer_shares and lead_shares
    and pathway.actor_follows(placement_id));
create policy followers_write on pathway.review_sheet for insert to cordee_app
  with check (written_by = (select platform.actor_account()) and pathway.actor_follows(placement_id));
create policy sides_change on pathway.review_sheet for update to cordee_app
  using (pathway.actor_side(placement_id) is not null)
  with check (pathway.actor_side(placement_id) is not null);

-- Nobody signs nor agrees in somebody else's place; a signature may be lost by a change of words.
create function pathway.own_signature() returns trigger language plpgsql as $$
declare
  side text := coalesce(pathway.actor_side(new.placement_id), '');
begin
  if new.peer_signed_on is not null and (tg_op = 'INSERT'
      or (old.peer_signed_on, old.peer_signed_by, old.peer_shares)
        is distinct from (new.peer_signed_on, new.peer_signed_by, new.peer_shares))
      and not (side = 'peer' and new.peer_signed_by = platform.actor_account()) and pg_trigger_depth() = 1 then
    raise exception 'only the peer signs for the peer' using errcode = 'insufficient_privilege';
  end if;
  if new.lead_signed_on is not null and (tg_op = 'INSERT'
      or (old.lead_signed_on, old.lead_signed_by, old.lead_shares)
        is distinct from (new.lead_signed_on, new.lead_signed_by, new.lead_shares))
      and not (side = 'lead' and new.lead_signed_by = platform.actor_account()) and pg_trigger_depth() = 1 then
    raise exception 'only the referent signs for the structure' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger own_signature before insert or update on pathway.review_sheet
  for each row execute function pathway.own_signature();

-- What was written elsewhere, sealed by the installation key before it reaches the database.
create table pathway.review_file (
  review_id    uuid primary key,
  placement_id uuid not null,
  media_type   text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  sealed       bytea not null check (length(sealed) <= 5242880 + 64),
  kept_by      uuid references account.account (id) on delete set null,
  constraint file_of_review foreign key (review_id, placement_id)
    references pathway.review (id, placement_id) on delete cascade
);
select platform.protect('pathway.review_file');
select platform.audited('pathway.review_file', 'review_id');
grant select, insert, delete on pathway.review_file to cordee_app;
create policy sides_read on pathway.review_file for select to cordee_app
  using (pathway.actor_side(placement_id) is not null);
create policy keeper_reads on pathway.review_file for select to cordee_app
  using (kept_by = (select platform.actor_account()) and pathway.actor_follows(placement_id));
create policy followers_keep on pathway.review_file for insert to cordee_app
  with check (kept_by = (select platform.actor_account()) and pathway.actor_follows(placement_id));
create policy sides_take_away on pathway.review_file for delete to cordee_app
  using (pathway.actor_side(placement_id) is not null);

-- That a reminder was written, so that it is written once.
create table pathway.review_reminder (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  months       smallint not null,
  turn         smallint not null,
  side         text not null check (side in ('peer', 'lead')),
  written_on   date not null,
  primary key (placement_id, months, turn, side)
);
select platform.protect('pathway.review_reminder');
grant select, insert on pathway.review_reminder to cordee_app;
create policy job_reads on pathway.review_reminder for select to cordee_app
  using ((select platform.actor_is_job('reviews')));
create policy job_writes on pathway.review_reminder for insert to cordee_app
  with check ((select platform.actor_is_job('reviews')));

-- Whom the job reminds today: each side that has not signed a review nobody said was held, on the day of a turn or in the
-- three days after. The day never depends on a pause; the job learns the pauses to write a letter that does not leave.
grant select on pathway.review, pathway.review_sheet, pathway.review_reminder, placement.pause to cordee_lookup;
grant select (email) on account.account to cordee_lookup;
create policy lookup_reads on pathway.review for select to cordee_lookup using (true);
create policy lookup_reads on pathway.review_sheet for select to cordee_lookup using (true);
create policy lookup_reads on pathway.review_reminder for select to cordee_lookup using (true);
create policy pathway_looks_up on placement.pause for select to cordee_lookup using (true);
create function pathway.reviews_to_remind(at_months int[], after_days int[])
returns table (placement_id uuid, months int, turn int, side text, recipient text, language text, started_on date,
  pauses text[])
language sql stable security definer set search_path = '' as $$
  with turns as (
    select p.id, p.peer_id, p.referent_account_id, p.started_on, m.months, d.turn::int as turn
      from placement.placement p
     cross join unnest(at_months) m (months)
     cross join unnest(after_days) with ordinality d (after, turn)
     where platform.actor_is_job('reviews') and p.state = 'active'
       and (p.started_on + make_interval(months => m.months))::date + d.after
         between platform.actor_today() - 3 and platform.actor_today()),
  sides as (
    select t.*, 'peer' as side, g.account_id from turns t
      join account.role_grant g on g.role = 'peer' and g.scope = t.peer_id and g.revoked_at is null
    union all
    select t.*, 'lead', t.referent_account_id from turns t where t.referent_account_id is not null)
  select s.id, s.months, s.turn, s.side, a.email, a.language, s.started_on,
         array(select z.since::text || '/' || coalesce(z.until::text, '') from placement.pause z
                where z.placement_id = s.id order by z.since, z.id)
    from sides s
    join account.account a on a.id = s.account_id and a.email is not null and a.closed_at is null
    left join pathway.review r on r.placement_id = s.id and r.months = s.months
    left join pathway.review_sheet w on w.review_id = r.id
   where r.how is null
     and case s.side when 'peer' then w.peer_signed_on is null else w.lead_signed_on is null end
     and not exists (select from pathway.review_reminder o where o.placement_id = s.id and o.months = s.months
                        and o.turn = s.turn and o.side = s.side)
   order by s.id, s.months, s.turn, s.side
$$;

-- The words about a peer go where the peer's record goes; that a review was held stays with the placement.
grant delete on pathway.review_sheet, pathway.review_file to cordee_lookup;
grant select on pathway.review_file to cordee_lookup;
create policy lookup_reads on pathway.review_file for select to cordee_lookup using (true);
create policy lookup_forgets on pathway.review_sheet for delete to cordee_lookup using (true);
create policy lookup_forgets on pathway.review_file for delete to cordee_lookup using (true);
create function pathway.forget_reviews() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from pathway.review_sheet where placement_id = old.id;
  delete from pathway.review_file where placement_id = old.id;
  return null;
end $$;
create trigger forget_reviews after update of peer_id on placement.placement for each row
  when (old.peer_id is not null and new.peer_id is null) execute function pathway.forget_reviews();

grant create on schema pathway to cordee_lookup;
alter function pathway.reviews_to_remind(int[], int[]) owner to cordee_lookup;
alter function pathway.forget_reviews() owner to cordee_lookup;
revoke create on schema pathway from cordee_lookup;
