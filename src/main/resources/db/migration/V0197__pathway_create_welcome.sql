-- The welcome of a peer, point by point: each side ticks for itself, and sees what the other ticked. What one side sees and the
-- other does not is a thing to talk about, never a fault.
create table pathway.welcome_tick (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  item         text not null check (item ~ '^[a-z_]{1,40}$'),
  side         text not null check (side in ('peer', 'structure')),
  ticked_on    date not null,
  ticked_by    uuid references account.account (id) on delete set null,
  primary key (placement_id, item, side)
);
create index welcome_tick_account on pathway.welcome_tick (ticked_by) where ticked_by is not null;
select platform.protect('pathway.welcome_tick');
grant select, insert, delete on pathway.welcome_tick to cordee_app;
create policy both_sides_read on pathway.welcome_tick for select to cordee_app
  using (placement.actor_is_peer_of(placement_id) or placement.actor_holds_file(placement_id));
create policy each_ticks_its_own on pathway.welcome_tick for insert to cordee_app
  with check (ticked_by = (select platform.actor_account())
    and case side when 'peer' then placement.actor_is_peer_of(placement_id)
                  else placement.actor_holds_file(placement_id) end);
create policy each_unticks_its_own on pathway.welcome_tick for delete to cordee_app
  using (case side when 'peer' then placement.actor_is_peer_of(placement_id)
                   else placement.actor_holds_file(placement_id) end);
