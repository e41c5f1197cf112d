-- The places of a cohort, drafted for all its trainees at once. The calculation alone looks at what trainees ask and tick; the
-- school and the coordination read what came of it, and a trainee what is proposed to them.
create table placement.cohort_draft (
  cohort_id uuid primary key references placement.cohort (id) on delete cascade,
  state     text not null check (state in ('asked', 'made', 'failed')),
  asked_at  timestamptz not null,
  made_on   date,
  -- the longest journey among those placed by the calculation, in kilometres
  worst_km  int
);
select platform.protect('placement.cohort_draft');
grant select, insert, update on placement.cohort_draft to cordee_app;
create policy leaders_read on placement.cohort_draft for select to cordee_app
  using ((select platform.actor_role()) in ('trainer', 'coordinator')
    and exists (select from placement.cohort c where c.id = cohort_id));
create policy leaders_ask on placement.cohort_draft for insert to cordee_app
  with check (state = 'asked' and (select platform.actor_role()) in ('trainer', 'coordinator')
    and exists (select from placement.cohort c where c.id = cohort_id));
create policy leaders_ask_again on placement.cohort_draft for update to cordee_app
  using ((select platform.actor_role()) in ('trainer', 'coordinator')
    and exists (select from placement.cohort c where c.id = cohort_id))
  with check (state = 'asked');
create policy cohort_reads on placement.cohort_draft for select to cordee_app
  using ((select platform.actor_is_job('cohort')));
create policy cohort_answers on placement.cohort_draft for update to cordee_app
  using ((select platform.actor_is_job('cohort')));

-- The place calculated for one trainee; none where no place within their choices is left.
create table placement.cohort_line (
  cohort_id    uuid not null,
  peer_id      uuid not null,
  period_id    uuid references placement.need_period (id) on delete set null,
  starts_on    date,
  ends_on      date,
  km           int not null check (km >= 0),
  reasons      text[] not null default '{}',
  points       int[] not null default '{}',
  -- a place the trainee already said yes to, found and kept by the calculation
  known        boolean not null default false,
  published_on date,
  primary key (cohort_id, peer_id),
  constraint cohort_line_of_member foreign key (cohort_id, peer_id)
    references placement.cohort_member (cohort_id, peer_id) on delete cascade
);
create index cohort_line_period on placement.cohort_line (period_id) where period_id is not null;
select platform.protect('placement.cohort_line');
grant select, insert, delete, update (period_id, starts_on, ends_on, known, published_on) on placement.cohort_line
  to cordee_app;
create policy leaders_read on placement.cohort_line for select to cordee_app
  using ((select platform.actor_role()) in ('trainer', 'coordinator')
    and exists (select from placement.cohort c where c.id = cohort_id));
create policy coordination_publishes on placement.cohort_line for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator'
    and exists (select from placement.cohort c where c.id = cohort_id));
-- a trainee learns by it that no place is left within what they said
create policy own_peer_reads_published on placement.cohort_line for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope())
    and published_on is not null);
create policy cohort_keeps on placement.cohort_line to cordee_app
  using ((select platform.actor_is_job('cohort'))) with check ((select platform.actor_is_job('cohort')));

-- A place chosen by hand for a trainee, asked of the trainee first.
create table placement.cohort_move (
  cohort_id   uuid not null,
  peer_id     uuid not null,
  period_id   uuid not null references placement.need_period (id) on delete cascade,
  proposed_on date not null,
  proposed_by uuid references account.account (id) on delete set null,
  primary key (cohort_id, peer_id),
  constraint cohort_move_of_member foreign key (cohort_id, peer_id)
    references placement.cohort_member (cohort_id, peer_id) on delete cascade
);
create index cohort_move_period on placement.cohort_move (period_id);
create index cohort_move_account on placement.cohort_move (proposed_by) where proposed_by is not null;
select platform.protect('placement.cohort_move');
select platform.audited('placement.cohort_move', 'cohort_id', 'peer_id');
grant select, insert, delete on placement.cohort_move to cordee_app;
create policy leaders_read on placement.cohort_move for select to cordee_app
  using ((select platform.actor_role()) in ('trainer', 'coordinator')
    and exists (select from placement.cohort c where c.id = cohort_id));
create policy leaders_propose on placement.cohort_move for insert to cordee_app
  with check ((select platform.actor_role()) in ('trainer', 'coordinator')
    and proposed_by = (select platform.actor_account())
    and exists (select from placement.cohort_member m where m.cohort_id = cohort_move.cohort_id
      and m.peer_id = cohort_move.peer_id));
create policy leaders_take_back on placement.cohort_move for delete to cordee_app
  using ((select platform.actor_role()) in ('trainer', 'coordinator')
    and exists (select from placement.cohort c where c.id = cohort_id));
create policy own_peer_reads on placement.cohort_move for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy cohort_reads on placement.cohort_move for select to cordee_app
  using ((select platform.actor_is_job('cohort')));

-- What the trainee answered to it: read by the trainee alone. Others may ask who said yes; a no is never told apart from
-- silence, by anything.
create table placement.cohort_reply (
  cohort_id uuid not null,
  peer_id   uuid not null,
  reply     text not null check (reply in ('yes', 'not_possible_for_me')),
  primary key (cohort_id, peer_id),
  constraint cohort_reply_to_move foreign key (cohort_id, peer_id)
    references placement.cohort_move (cohort_id, peer_id) on delete cascade
);
select platform.protect('placement.cohort_reply');
grant select, insert, update (reply) on placement.cohort_reply to cordee_app;
create policy own_peer on placement.cohort_reply to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy lookup_reads on placement.cohort_reply for select to cordee_lookup using (true);
grant select on placement.cohort_reply, placement.cohort_line, placement.cohort_move to cordee_lookup;
create policy lookup_reads on placement.cohort_line for select to cordee_lookup using (true);
create policy lookup_reads on placement.cohort_move for select to cordee_lookup using (true);

-- Whether the actor leads a cohort: its school, the coordination of its territory, or the calculation.
create function placement.leads_cohort(of_cohort uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select platform.actor_is_job('cohort') or exists (select from placement.cohort c where c.id = of_cohort
    and case platform.actor_role()
      when 'trainer' then c.training_body_id = platform.actor_scope()
      when 'coordinator' then c.territory_id = platform.actor_scope()
      else false end)
$$;
create function placement.cohort_yeses(of_cohort uuid) returns table (peer_id uuid)
language sql stable security definer set search_path = '' as $$
  select r.peer_id from placement.cohort_reply r
   where r.cohort_id = of_cohort and r.reply = 'yes' and placement.leads_cohort(of_cohort)
$$;
-- Placements of the trainees of a cohort sent by its school which the trainee said yes to; with the period whose place they
-- stand for, and whether that place is counted as taken.
create function placement.cohort_standing(of_cohort uuid)
returns table (peer_id uuid, placement_id uuid, period_id uuid, starts_on date, ends_on date, taken boolean,
  name text, town text)
language sql stable security definer set search_path = '' as $$
  select distinct on (m.peer_id) m.peer_id, p.id, s.period_id, e.starts_on, e.ends_on,
         coalesce(s.state in ('held', 'offered'), false), t.shown_name, coalesce(t.town, '')
    from placement.cohort c
    join placement.cohort_member m on m.cohort_id = c.id
    join placement.placement p on p.peer_id = m.peer_id and p.status = 'trainee'
      and p.training_body_id = c.training_body_id and p.peer_agreed_on is not null
      and p.state in ('proposed', 'agreed', 'active', 'ended')
      and coalesce(p.started_on, p.starts_on, p.proposed_on) <= c.ends_on
      and coalesce(p.ended_on, p.ends_on, c.ends_on) >= c.starts_on
    join structure.structure t on t.id = p.structure_id
    left join placement.seat s on s.placement_id = p.id
    left join placement.need_period e on e.id = s.period_id
   where c.id = of_cohort and placement.leads_cohort(of_cohort)
   order by m.peer_id, (p.state = 'ended'), p.id desc
$$;
grant create on schema placement to cordee_lookup;
alter function placement.leads_cohort(uuid) owner to cordee_lookup;
alter function placement.cohort_yeses(uuid) owner to cordee_lookup;
alter function placement.cohort_standing(uuid) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.leads_cohort(uuid), placement.cohort_yeses(uuid), placement.cohort_standing(uuid)
  from public;
grant execute on function placement.leads_cohort(uuid), placement.cohort_yeses(uuid), placement.cohort_standing(uuid)
  to cordee_app;

create policy cohort_reads on placement.need for select to cordee_app
  using ((select platform.actor_is_job('cohort')));
