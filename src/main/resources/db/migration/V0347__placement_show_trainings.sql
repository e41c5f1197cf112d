-- That a peer lets those who hold the file of one placement read their trainings. The row is the consent: it is deleted to withdraw it,
-- and shows nothing any more once the placement is over.
create table placement.training_shown (
  placement_id uuid primary key references placement.placement (id) on delete cascade,
  shown_on     date not null
);
select platform.protect('placement.training_shown');
select platform.audited('placement.training_shown', 'placement_id');
grant select, insert, delete on placement.training_shown to cordee_app;
grant select on placement.training_shown to cordee_lookup;
create policy lookup_reads on placement.training_shown for select to cordee_lookup using (true);
create policy peer_decides on placement.training_shown to cordee_app
  using (placement.actor_is_peer_of(placement_id)) with check (placement.actor_is_peer_of(placement_id));

create function placement.shows_trainings(of_placement uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select p.peer_id from placement.placement p join placement.training_shown s on s.placement_id = p.id
   where p.id = of_placement and p.state in ('proposed', 'agreed', 'active') and placement.actor_holds_file(p.id)
$$;
create function placement.trainings_shown(of_placement uuid)
returns table (id uuid, label text, issuer text, hours int, begun_on date, obtained_on date, expires_on date,
  with_file boolean)
language sql stable security definer set search_path = '' as $$
  select t.id, t.label, t.issuer, t.hours, t.begun_on, t.obtained_on, t.expires_on, f.training_id is not null
    from peer.training t left join peer.training_file f on f.training_id = t.id
   where t.peer_id = placement.shows_trainings(of_placement)
$$;
create function placement.training_file_shown(of_placement uuid, training uuid)
returns table (media_type text, content bytea)
language sql stable security definer set search_path = '' as $$
  select f.media_type, f.content from peer.training_file f
   where f.training_id = training and f.peer_id = placement.shows_trainings(of_placement)
$$;
grant create on schema placement to cordee_lookup;
alter function placement.shows_trainings(uuid) owner to cordee_lookup;
alter function placement.trainings_shown(uuid) owner to cordee_lookup;
alter function placement.training_file_shown(uuid, uuid) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.shows_trainings(uuid), placement.trainings_shown(uuid),
  placement.training_file_shown(uuid, uuid) from public;
grant execute on function placement.shows_trainings(uuid), placement.trainings_shown(uuid),
  placement.training_file_shown(uuid, uuid) to cordee_app;
