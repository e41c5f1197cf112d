-- What a peer ticked of the lessons of their preparation: no day, no audit, and no reader but the peer. Nothing depends on it.
create table peer.lesson_read (
  peer_id uuid not null references peer.peer (id) on delete cascade,
  lesson  text not null check (lesson ~ '^[a-z_]{1,40}$'),
  primary key (peer_id, lesson)
);
select platform.protect('peer.lesson_read');
grant select, insert, delete on peer.lesson_read to cordee_app;
create policy owner on peer.lesson_read to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
