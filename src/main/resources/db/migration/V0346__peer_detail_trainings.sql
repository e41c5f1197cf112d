-- What a peer keeps of their own trainings beyond the sheet: hours, first day, the certificate itself. Read by the peer; a placement
-- shows them to its structure when the peer ticks it (V0347).
alter table peer.training add column begun_on date,
  add column hours int check (hours between 1 and 5000),
  add constraint training_begins_first check (begun_on <= obtained_on);
create table peer.training_file (
  training_id uuid primary key references peer.training (id) on delete cascade,
  peer_id     uuid not null references peer.peer (id) on delete cascade,
  media_type  text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  content     bytea not null check (length(content) between 1 and 5242880)
);
create index training_file_peer on peer.training_file (peer_id);
select platform.protect('peer.training_file');
select platform.audited('peer.training_file', 'training_id', 'peer_id');
grant select, insert, delete on peer.training_file to cordee_app;
grant select on peer.training_file to cordee_lookup;
create policy lookup_reads on peer.training_file for select to cordee_lookup using (true);
create policy owner on peer.training_file to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope())
    and exists (select from peer.training t where t.id = training_id and t.peer_id = training_file.peer_id));

-- That the job wrote to a peer, once for each warning.
create table peer.training_reminder (
  training_id uuid not null references peer.training (id) on delete cascade,
  days        int not null check (days between 1 and 366),
  written_on  date not null,
  primary key (training_id, days)
);
select platform.protect('peer.training_reminder');
grant select, insert on peer.training_reminder to cordee_app;
grant select on peer.training_reminder to cordee_lookup;
create policy lookup_reads on peer.training_reminder for select to cordee_lookup using (true);
create policy job_reads on peer.training_reminder for select to cordee_app
  using ((select platform.actor_is_job('trainings')));
create policy job_writes on peer.training_reminder for insert to cordee_app
  with check ((select platform.actor_is_job('trainings')));

-- The certificates whose warning came in the last three days and was not written, for the job alone. While a placement of the peer
-- is paused, the letter does not leave.
create function peer.trainings_to_remind(warnings int[])
returns table (training_id uuid, days int, recipient text, language text, paused boolean)
language sql stable security definer set search_path = '' as $$
  select t.id, w.days, a.email, a.language,
         exists (select from placement.pause z join placement.placement p on p.id = z.placement_id
            where p.peer_id = t.peer_id and z.since <= platform.actor_today()
              and (z.until is null or z.until > platform.actor_today()))
    from peer.training t
   cross join unnest(warnings) w (days)
    join account.role_grant g on g.role = 'peer' and g.scope = t.peer_id and g.revoked_at is null
    join account.account a on a.id = g.account_id and a.email is not null and a.closed_at is null
   where platform.actor_is_job('trainings')
     and t.expires_on - w.days between platform.actor_today() - 3 and platform.actor_today()
     and not exists (select from peer.training_reminder o where o.training_id = t.id and o.days = w.days)
   order by t.id, w.days
$$;
grant create on schema peer to cordee_lookup;
alter function peer.trainings_to_remind(int[]) owner to cordee_lookup;
revoke create on schema peer from cordee_lookup;
revoke execute on function peer.trainings_to_remind(int[]) from public;
grant execute on function peer.trainings_to_remind(int[]) to cordee_app;
