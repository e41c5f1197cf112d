-- An arrival waits for the actions its team called essential. The director goes past one as past a step: with a reason, once.

alter table pathway.override alter column code drop not null;
alter table pathway.override add action_id uuid unique references pathway.action (id) on delete cascade;
alter table pathway.override add constraint override_of_one check (num_nonnulls(code, action_id) = 1);
drop policy director_goes_past on pathway.override;
create policy director_goes_past on pathway.override for insert to cordee_app
  with check ((select platform.actor_role()) = 'director'
    and exists (select from pathway.path p where p.id = path_id)
    and (action_id is null or exists (select from pathway.action a where a.id = action_id and a.path_id = override.path_id)));

-- What the director went past stays, with its reason.
drop policy readers_of_the_path_take_back on pathway.action;
create policy readers_of_the_path_take_back on pathway.action for delete to cordee_app
  using (exists (select from pathway.path p where p.id = path_id)
    and not exists (select from pathway.override o where o.action_id = action.id));
