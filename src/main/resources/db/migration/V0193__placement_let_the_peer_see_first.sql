-- What a peer ticked under "where I can go" decides what the product suggests to that peer, and nothing that anybody else
-- sees: no list, no refusal, no count. Whoever may propose may propose any place to anybody whose name they know; what the
-- coordination proposes is seen by the peer alone until they say yes, so that a no tells the place nothing either.
alter table placement.placement add column peer_first boolean not null default false;

alter policy director_reads on placement.placement
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and (not peer_first or peer_agreed_on is not null));
alter policy team_reads on placement.placement
  using ((select platform.actor_role()) = 'professional' and structure_id = (select platform.actor_scope())
    and (not peer_first or peer_agreed_on is not null)
    and (state = 'active' or (select platform.actor_account()) in (referent_account_id, deputy_account_id, proposed_by)));
alter policy association_reads on placement.placement
  using ((select platform.actor_role()) = 'association' and association_id = (select platform.actor_scope())
    and (not peer_first or peer_agreed_on is not null));
alter policy training_body_reads on placement.placement
  using ((select platform.actor_role()) = 'trainer' and training_body_id = (select platform.actor_scope())
    and (not peer_first or peer_agreed_on is not null));
alter policy director_changes on placement.placement
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and (not peer_first or peer_agreed_on is not null));
alter policy lead_changes on placement.placement
  using ((select platform.actor_role()) = 'professional' and structure_id = (select platform.actor_scope())
    and (not peer_first or peer_agreed_on is not null)
    and (select platform.actor_account()) in (referent_account_id, deputy_account_id, proposed_by));
alter policy training_body_answers on placement.placement
  using ((select platform.actor_role()) = 'trainer' and training_body_id = (select platform.actor_scope())
    and (not peer_first or peer_agreed_on is not null));
alter policy coordinator_proposes on placement.placement
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and peer_first and placement.may_be_proposed(peer_id, structure_id));
alter policy structure_proposes on placement.placement
  with check ((select platform.actor_role()) in ('professional', 'director')
    and structure_id = (select platform.actor_scope()) and territory_id = (select platform.actor_territory())
    and not peer_first and placement.may_be_proposed(peer_id, structure_id));

create or replace function placement.may_be_proposed(of_peer uuid, to_structure uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select case platform.actor_role()
           when 'coordinator' then structure.in_territory(to_structure, platform.actor_scope())
           when 'director' then to_structure = platform.actor_scope()
           when 'professional' then to_structure = platform.actor_scope()
           else false end
     and exists (select from peer.names_for_me(array[of_peer]))
$$;
-- Who may be proposed a place, without those of whom the actor knows that they are already there or asked to be.
create or replace function placement.proposable(to_structure uuid) returns table (id uuid, working_name text)
language sql stable security definer set search_path = '' as $$
  select n.id, n.working_name
    from peer.names_for_me(array(
      select p.id from peer.peer p
       where p.territory_id = coalesce(platform.actor_territory(), platform.actor_scope()))) n
   where placement.may_be_proposed(n.id, to_structure)
     and not exists (select from placement.placement l where l.peer_id = n.id and l.structure_id = to_structure
                        and l.unit_id is null and l.state in ('proposed', 'agreed', 'active')
                        and (platform.actor_role() = 'coordinator' or not l.peer_first or l.peer_agreed_on is not null))
   order by n.working_name collate "fr-x-icu", n.id
$$;
drop function peer.may_go(uuid, uuid);

-- The place itself proposes while the peer has not yet answered the coordination: its proposal takes the other's stead,
-- and nothing tells the place that there was one.
create function placement.replace_unseen() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update placement.placement p set state = 'cancelled', version = p.version + 1
   where p.peer_id = new.peer_id and coalesce(p.unit_id, p.structure_id) = coalesce(new.unit_id, new.structure_id)
     and p.state = 'proposed' and p.peer_first and p.peer_agreed_on is null;
  return new;
end $$;
grant create on schema placement to cordee_lookup;
alter function placement.replace_unseen() owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
grant update (state, version) on placement.placement to cordee_lookup;
create policy lookup_replaces on placement.placement for update to cordee_lookup
  using (state = 'proposed' and peer_first and peer_agreed_on is null)
  with check (state = 'cancelled' and peer_first and peer_agreed_on is null);
create trigger replace_unseen before insert on placement.placement for each row
  when (not new.peer_first) execute function placement.replace_unseen();

-- The open places a request may be shown. To the peer: only where they ticked they can go. To the coordination: all that
-- fit what is asked, whatever is ticked.
create or replace function placement.suggestible(of_request uuid, most int)
returns table (need_id uuid, period_id uuid, structure_id uuid, name text, town text, title text, kind text,
  publics text[], formats text[], moments text[], minors boolean, weekly_hours int, tutor boolean, access text[],
  meals text, travel text, peer_present boolean, starts_on date, ends_on date, free int, hospital boolean, km float8)
language sql stable security definer set search_path = '' as $$
  with asked as (
    select r.*, c.latitude, c.longitude
      from placement.request r
      left join lateral (select m.latitude, m.longitude
          from structure.postcode p join structure.commune m on m.code = p.commune
         where p.postcode = r.postcode and m.latitude is not null
         order by m.population desc nulls last, m.code limit 1) c on true
     where r.id = of_request and r.state = 'open'
       and case platform.actor_role()
         when 'peer' then r.peer_id = platform.actor_scope()
         when 'trainer' then r.peer_id is null and r.training_body_id = platform.actor_scope()
         when 'coordinator' then r.territory_id = platform.actor_scope()
         else false end),
  taken as (
    select s.period_id, count(*) as many from placement.seat s where s.state in ('held', 'offered') group by 1)
  select n.id, e.id, n.structure_id, s.shown_name, coalesce(s.town, ''), n.title, n.kind, n.publics, n.formats,
         n.moments, n.minors, n.weekly_hours, n.tutor_account_id is not null, n.access, n.meals, n.travel,
         n.peer_present, e.starts_on, e.ends_on, (e.places - coalesce(t.many, 0))::int,
         coalesce(s.category = any (array(select c.code from structure.category c where c.aggregate_code like '11__'))
           or s.category in ('145', '272', '101', '106', '292', '355')
           or l.legal_status in ('10', '11', '12', '13', '14', '15', '16'), false),
         6371 * 2 * asin(sqrt(sin(radians(s.shown_latitude - a.latitude) / 2) ^ 2
           + cos(radians(a.latitude)) * cos(radians(s.shown_latitude))
             * sin(radians(s.shown_longitude - a.longitude) / 2) ^ 2))
    from asked a
    join placement.need n on n.territory_id = a.territory_id and n.state = 'open'
    join placement.need_period e on e.need_id = n.id and e.starts_on <= a.ends_on and e.ends_on >= a.starts_on
    join structure.structure s on s.id = n.structure_id and s.closed_on is null
    left join structure.legal_entity l on l.number = s.legal_finess
    left join taken t on t.period_id = e.id
   where (n.kind = any (a.statuses) or n.kind = 'mission')
     and (platform.actor_role() <> 'peer'
       or n.structure_id in (select r.structure_id from peer.reachable r
                              where r.peer_id = a.peer_id and r.structure_id is not null)
       or s.department in (select r.department from peer.reachable r
                            where r.peer_id = a.peer_id and r.department is not null))
   order by e.starts_on, e.id limit most
$$;

create or replace function placement.concerns_actor(asked placement.placement) returns boolean language sql stable as $$
  select case platform.actor_role()
    when 'peer' then asked.peer_id = platform.actor_scope()
    when 'coordinator' then asked.territory_id = platform.actor_scope()
    else (not asked.peer_first or asked.peer_agreed_on is not null) and case platform.actor_role()
      when 'director' then asked.structure_id = platform.actor_scope()
      when 'professional' then asked.structure_id = platform.actor_scope()
      when 'association' then asked.association_id = platform.actor_scope()
      when 'trainer' then asked.training_body_id = platform.actor_scope()
      else false end
    end
$$;

-- What a hidden proposal holds is not told by a sum either.
create or replace function placement.hosted_hours(of_placement uuid, since date, until date) returns int
language sql stable security definer set search_path = '' as $$
  select coalesce(sum(c.presence_hours), 0)::int
    from placement.placement t
    join placement.placement p on p.peer_id = t.peer_id and p.structure_id = t.structure_id and p.id <> t.id
    join placement.circumstances c on c.placement_id = p.id
   where t.id = of_placement and placement.concerns_actor(t)
     and p.status = 'trainee' and p.state in ('proposed', 'agreed', 'active', 'ended')
     and (not p.peer_first or p.peer_agreed_on is not null)
     and coalesce(p.started_on, p.starts_on, p.proposed_on) between hosted_hours.since and hosted_hours.until
$$;
