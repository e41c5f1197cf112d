-- The same rules as V0070, asked through two small functions: a policy that looks at placements under their own row
-- security brings seven policies of placements into the plan of every act logged.
create function activity.is_placement_of(of_placement uuid, of_peer uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from placement.placement p
                  where p.id = of_placement and p.peer_id = of_peer and p.peer_id = platform.actor_scope());
end $$;
create function activity.is_led_by_me(of_placement uuid, of_peer uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from placement.placement p
                  where p.id = of_placement and p.peer_id = of_peer and p.structure_id = platform.actor_scope()
                    and platform.actor_account() in (p.referent_account_id, p.deputy_account_id));
end $$;
grant create on schema activity to cordee_lookup;
alter function activity.is_placement_of(uuid, uuid) owner to cordee_lookup;
alter function activity.is_led_by_me(uuid, uuid) owner to cordee_lookup;
revoke create on schema activity from cordee_lookup;

alter policy peer_writes on activity.act
  with check ((select platform.actor_role()) = 'peer' and peer = (select platform.actor_scope())
    and provenance = 'screen' and entered_by = (select platform.actor_account())
    and activity.is_placement_of(placement, peer));
alter policy lead_enters_paper on activity.act
  with check ((select platform.actor_role()) in ('professional', 'director') and provenance = 'paper'
    and structure = (select platform.actor_scope()) and entered_by = (select platform.actor_account())
    and activity.is_led_by_me(placement, peer));
alter policy peer_corrects on activity.act
  using ((select platform.actor_role()) = 'peer' and peer = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer = (select platform.actor_scope())
    and activity.is_placement_of(placement, peer));
