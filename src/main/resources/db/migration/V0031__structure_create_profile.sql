-- What a structure says of itself to those who work with it: contact, places for peers, the words its team uses.
create table structure.profile (
  structure_id  uuid primary key references structure.structure (id),
  contact_name  text,
  contact_role  text,
  contact_email text,
  contact_phone text,
  secure_email  text,
  places        int check (places between 0 and 999),
  peer_title    text,
  team_words    text,
  version       int not null default 1
);
select platform.protect('structure.profile');
grant select, insert, update, delete on structure.profile to cordee_app;

create policy own_team on structure.profile to cordee_app
  using ((select platform.actor_role()) in ('professional', 'director')
    and structure_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) in ('professional', 'director')
    and structure_id = (select platform.actor_scope()));
create policy coordinator_of_the_territory on structure.profile to cordee_app
  using ((select platform.actor_role()) = 'coordinator'
    and structure.in_territory(structure_id, (select platform.actor_scope())))
  with check ((select platform.actor_role()) = 'coordinator'
    and structure.in_territory(structure_id, (select platform.actor_scope())));
select platform.audited('structure.profile', 'structure_id');
