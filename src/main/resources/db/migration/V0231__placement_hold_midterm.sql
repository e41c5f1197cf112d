-- The talk at half-time of a placement in training. Trainee and tutor write a short note each and sign both; once both have
-- signed, the school reads and may add its own. Nothing here knows of a pause.
create table placement.midterm (
  placement_id    uuid primary key references placement.placement (id) on delete cascade,
  guide_version   int not null,
  peer_note       text check (length(peer_note) between 1 and 600),
  tutor_note      text check (length(tutor_note) between 1 and 600),
  school_note     text check (length(school_note) between 1 and 600),
  peer_signed_on  date,
  peer_signed_by  uuid references account.account (id) on delete set null,
  tutor_signed_on date,
  tutor_signed_by uuid references account.account (id) on delete set null,
  school_noted_on date,
  version         int not null default 0,
  constraint midterm_two_signatures check (peer_signed_by <> tutor_signed_by),
  constraint midterm_both_notes_are_signed check ((peer_note is not null and tutor_note is not null)
    or (peer_signed_on is null and tutor_signed_on is null)),
  constraint midterm_school_after_both check (num_nulls(school_note, school_noted_on) = 2
    or (num_nulls(school_note, school_noted_on) = 0 and peer_signed_on is not null and tutor_signed_on is not null))
);
create index midterm_peer_signer on placement.midterm (peer_signed_by) where peer_signed_by is not null;
create index midterm_tutor_signer on placement.midterm (tutor_signed_by) where tutor_signed_by is not null;
select platform.protect('placement.midterm');
select platform.audited('placement.midterm', 'placement_id');
grant select, insert, update on placement.midterm to cordee_app;
create policy two_read on placement.midterm for select to cordee_app
  using (placement.training_side(placement_id) in ('peer', 'tutor'));
create policy school_reads_signed on placement.midterm for select to cordee_app
  using (peer_signed_on is not null and tutor_signed_on is not null and placement.training_side(placement_id) = 'school');
create policy two_begin on placement.midterm for insert to cordee_app
  with check (placement.training_side(placement_id) in ('peer', 'tutor')
    and exists (select from placement.placement p where p.id = placement_id and p.started_on is not null));
create policy two_write on placement.midterm for update to cordee_app
  using (placement.training_side(placement_id) in ('peer', 'tutor'))
  with check (placement.training_side(placement_id) in ('peer', 'tutor'));
create policy school_adds on placement.midterm for update to cordee_app
  using (peer_signed_on is not null and tutor_signed_on is not null and placement.training_side(placement_id) = 'school')
  with check (placement.training_side(placement_id) = 'school');

-- Each side writes and signs for itself; other words take the other's signature away; what both signed stays.
create function placement.midterm_by_three() returns trigger language plpgsql as $$
declare
  side text := coalesce(placement.training_side(new.placement_id), '');
  was  placement.midterm;
begin
  if pg_trigger_depth() > 1 then
    return new;
  end if;
  if tg_op = 'UPDATE' then
    was := old;
  end if;
  if (new.peer_note is distinct from was.peer_note and side <> 'peer')
      or (new.tutor_note is distinct from was.tutor_note and side <> 'tutor')
      or ((new.school_note, new.school_noted_on) is distinct from (was.school_note, was.school_noted_on) and side <> 'school')
      or (new.peer_signed_on is not null
        and (new.peer_signed_on, new.peer_signed_by) is distinct from (was.peer_signed_on, was.peer_signed_by)
        and not (side = 'peer' and new.peer_signed_by = platform.actor_account()))
      or (new.tutor_signed_on is not null
        and (new.tutor_signed_on, new.tutor_signed_by) is distinct from (was.tutor_signed_on, was.tutor_signed_by)
        and not (side = 'tutor' and new.tutor_signed_by = platform.actor_account())) then
    raise exception 'each side writes and signs for itself' using errcode = 'insufficient_privilege';
  end if;
  if (was.peer_signed_on is not null and was.tutor_signed_on is not null
        and (new.peer_note, new.tutor_note, new.peer_signed_on, new.tutor_signed_on)
          is distinct from (was.peer_note, was.tutor_note, was.peer_signed_on, was.tutor_signed_on))
      or (new.peer_note is distinct from was.peer_note and new.tutor_signed_on is not null)
      or (new.tutor_note is distinct from was.tutor_note and new.peer_signed_on is not null) then
    raise exception 'nobody signed other words' using errcode = 'check_violation', constraint = 'midterm_words_signed';
  end if;
  return new;
end $$;
create trigger midterm_by_three before insert or update on placement.midterm
  for each row execute function placement.midterm_by_three();

-- When it is due: half of the period agreed, or the day half of the hours agreed were confirmed, whichever comes first; null
-- as long as neither is known.
create function placement.midterm_due(of_placement uuid) returns date language sql stable as $$
  select least(
      p.started_on + (p.ends_on - p.started_on) / 2,
      (select min(s.settled_on)
         from (select x.settled_on, sum(x.minutes) over (order by x.settled_on, x.day) as minutes
                 from placement.presence x where x.placement_id = p.id and x.state = 'confirmed') s
         join placement.circumstances c on c.placement_id = p.id
        where s.minutes >= c.presence_hours * 30))
    from placement.placement p
   where p.id = midterm_due.of_placement and p.status = 'trainee' and p.started_on is not null
$$;

-- That a reminder was written, so that it is written once.
create table placement.midterm_reminder (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  turn         smallint not null,
  side         text not null check (side in ('peer', 'tutor')),
  written_on   date not null,
  primary key (placement_id, turn, side)
);
select platform.protect('placement.midterm_reminder');
grant select, insert on placement.midterm_reminder to cordee_app;
create policy job_reads on placement.midterm_reminder for select to cordee_app
  using ((select platform.actor_is_job('midterms')));
create policy job_writes on placement.midterm_reminder for insert to cordee_app
  with check ((select platform.actor_is_job('midterms')));

-- Whom the job reminds today: each side that has not signed, on the day of a turn or in the three days after. The day never
-- depends on a pause; the job learns whether one lasts, to write a letter that does not leave.
grant select, delete on placement.midterm to cordee_lookup;
grant select on placement.midterm_reminder, placement.pause to cordee_lookup;
create policy lookup_reads on placement.midterm for select to cordee_lookup using (true);
create policy lookup_forgets on placement.midterm for delete to cordee_lookup using (true);
create policy lookup_reads on placement.midterm_reminder for select to cordee_lookup using (true);
create function placement.midterms_to_remind(after_days int[])
returns table (placement_id uuid, turn int, side text, recipient text, language text, paused boolean)
language sql stable security definer set search_path = '' as $$
  with due as (
    select p.id, p.peer_id, p.referent_account_id, placement.midterm_due(p.id) as on_day
      from placement.placement p
     where platform.actor_is_job('midterms') and p.state = 'active' and p.status = 'trainee'),
  turns as (
    select t.*, d.turn::int as turn from due t
     cross join unnest(after_days) with ordinality d (after, turn)
     where t.on_day + d.after between platform.actor_today() - 3 and platform.actor_today()),
  sides as (
    select t.id, t.turn, 'peer' as side, g.account_id from turns t
      join account.role_grant g on g.role = 'peer' and g.scope = t.peer_id and g.revoked_at is null
    union all
    select t.id, t.turn, 'tutor', t.referent_account_id from turns t where t.referent_account_id is not null)
  select s.id, s.turn, s.side, a.email, a.language,
         exists (select from placement.pause z where z.placement_id = s.id
            and z.since <= platform.actor_today() and (z.until is null or z.until > platform.actor_today()))
    from sides s
    join account.account a on a.id = s.account_id and a.email is not null and a.closed_at is null
    left join placement.midterm m on m.placement_id = s.id
   where case s.side when 'peer' then m.peer_signed_on is null else m.tutor_signed_on is null end
     and not exists (select from placement.midterm_reminder o
       where o.placement_id = s.id and o.turn = s.turn and o.side = s.side)
   order by s.id, s.turn, s.side
$$;

create or replace function placement.forget_presence() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from placement.presence where placement_id = old.id;
  delete from placement.midterm where placement_id = old.id;
  return null;
end $$;
grant create on schema placement to cordee_lookup;
alter function placement.midterms_to_remind(int[]) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
