-- Peers, and what each of them lets each audience see. Being listed here is health data: no role but the peer reads
-- peer.peer. Everybody else goes through the functions shown_to_me and names_for_me, which answer by consent.
select platform.open_schema('peer');

create table peer.peer (
  id                 uuid primary key,
  territory_id       uuid not null references structure.territory (id),
  working_name       text not null check (length(working_name) between 1 and 60),
  title              text check (length(title) between 1 and 60),
  department         text references structure.department (code),
  statuses           text[] not null default '{}'
    check (statuses <@ array['volunteer', 'employee', 'independent', 'trainee']),
  knowledge_life     text check (length(knowledge_life) between 1 and 2000),
  knowledge_care     text check (length(knowledge_care) between 1 and 2000),
  knowledge_recovery text check (length(knowledge_recovery) between 1 and 2000),
  publics            text[] not null default '{}',
  formats            text[] not null default '{}',
  moments            text[] not null default '{}',
  availability       text check (length(availability) between 1 and 500),
  -- the version of the sentence the peer made their own; no date, no proof
  declaration        int,
  created_at         timestamptz not null,
  version            int not null default 1
);
create index peer_territory on peer.peer (territory_id);
select platform.protect('peer.peer');
select platform.audited('peer.peer', 'id', 'id');
select platform.forgotten_when_deleted('peer.peer');
grant select, insert, update, delete on peer.peer to cordee_app;
grant select on peer.peer to cordee_lookup;
create policy lookup_reads on peer.peer for select to cordee_lookup using (true);
create policy owner_reads on peer.peer for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and id = (select platform.actor_scope()));
create policy owner_changes on peer.peer for update to cordee_app
  using ((select platform.actor_role()) = 'peer' and id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and id = (select platform.actor_scope()));
create policy owner_deletes on peer.peer for delete to cordee_app
  using ((select platform.actor_role()) = 'peer' and id = (select platform.actor_scope()));
-- What nobody has been in contact with for two years; the job counts and deletes, and shows nothing.
create policy retention_reads on peer.peer for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on peer.peer for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
-- She adds, and reads nothing back but by consent.
create policy coordinator_adds on peer.peer for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));

create table peer.training (
  id          uuid primary key,
  peer_id     uuid not null references peer.peer (id) on delete cascade,
  label       text not null check (length(label) between 1 and 120),
  issuer      text check (length(issuer) between 1 and 120),
  obtained_on date,
  expires_on  date,
  check (expires_on >= obtained_on)
);
create index training_peer on peer.training (peer_id);
select platform.protect('peer.training');
select platform.audited('peer.training', 'id', 'peer_id');
grant select, insert, update, delete on peer.training to cordee_app;
grant select on peer.training to cordee_lookup;
create policy lookup_reads on peer.training for select to cordee_lookup using (true);
create policy owner on peer.training to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));

-- « Les structures que je choisis ».
create table peer.chosen_structure (
  peer_id      uuid not null references peer.peer (id) on delete cascade,
  structure_id uuid not null references structure.structure (id) on delete cascade,
  primary key (peer_id, structure_id)
);
select platform.protect('peer.chosen_structure');
grant select, insert, delete on peer.chosen_structure to cordee_app;
grant select on peer.chosen_structure to cordee_lookup;
create policy lookup_reads on peer.chosen_structure for select to cordee_lookup using (true);
create policy owner on peer.chosen_structure to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));

-- A row is a consent in force; deleting it withdraws it. The history writes itself and cannot be written otherwise.
create table peer.consent (
  peer_id  uuid not null references peer.peer (id) on delete cascade,
  field    text not null check (field in ('name', 'title', 'department', 'statuses', 'knowledge_life', 'knowledge_care',
             'knowledge_recovery', 'publics', 'formats', 'availability', 'training', 'declaration', 'contact')),
  audience text not null check (audience in ('coordinator', 'chosen', 'region', 'public')),
  primary key (peer_id, field, audience)
);
select platform.protect('peer.consent');
grant select, insert, delete on peer.consent to cordee_app;
grant select, insert on peer.consent to cordee_lookup;
create policy lookup_reads on peer.consent for select to cordee_lookup using (true);
create policy lookup_adds on peer.consent for insert to cordee_lookup with check (true);
create policy owner on peer.consent to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));

-- One line per consent given or withdrawn, by field and audience, or by structure chosen.
create table peer.consent_line (
  id           bigint generated always as identity primary key,
  peer_id      uuid not null references peer.peer (id) on delete cascade,
  field        text,
  audience     text,
  structure_id uuid,
  given        boolean not null,
  at           timestamptz not null
);
create index consent_line_peer on peer.consent_line (peer_id, id desc);
select platform.protect('peer.consent_line');
grant select on peer.consent_line to cordee_app;
grant insert on peer.consent_line to cordee_lookup;
create policy lookup_adds on peer.consent_line for insert to cordee_lookup with check (true);
create policy owner_reads on peer.consent_line for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));

create function peer.note_consent() returns trigger language plpgsql security definer set search_path = '' as $$
declare row_now jsonb := to_jsonb(coalesce(new, old));
begin
  if exists (select from peer.peer p where p.id = (row_now ->> 'peer_id')::uuid) then
    insert into peer.consent_line (peer_id, field, audience, structure_id, given, at)
    values ((row_now ->> 'peer_id')::uuid, row_now ->> 'field', row_now ->> 'audience',
            (row_now ->> 'structure_id')::uuid, tg_op = 'INSERT', coalesce(platform.actor_now(), clock_timestamp()));
  end if;
  return null;
end $$;

-- Whoever writes a peer's record with them knows the name they wrote: that one consent is there from the start.
create function peer.note_creation() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into peer.consent (peer_id, field, audience) values (new.id, 'name', 'coordinator');
  return null;
end $$;

-- « Où je peux aller » : one positive answer. Read by nobody but the peer, not even by the audit.
create table peer.reachable (
  peer_id      uuid not null references peer.peer (id) on delete cascade,
  structure_id uuid references structure.structure (id) on delete cascade,
  department   text references structure.department (code),
  check ((structure_id is null) <> (department is null)),
  unique nulls not distinct (peer_id, structure_id, department)
);
select platform.protect('peer.reachable');
grant select, insert, delete on peer.reachable to cordee_app;
grant select on peer.reachable to cordee_lookup;
create policy lookup_reads on peer.reachable for select to cordee_lookup using (true);
create policy owner on peer.reachable to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));

-- Messages relayed: the address of the peer is never shown, nor kept here.
create table peer.message (
  id             uuid primary key,
  peer_id        uuid not null references peer.peer (id) on delete cascade,
  sender_account uuid,
  sender_role    text,
  sender_name    text not null check (length(sender_name) between 1 and 120),
  reply_to       text check (length(reply_to) between 3 and 120),
  body           text not null check (length(body) between 1 and 2000),
  sent_at        timestamptz not null,
  read_at        timestamptz,
  answer         text check (length(answer) between 1 and 2000),
  answered_at    timestamptz
);
create index message_peer on peer.message (peer_id, sent_at desc);
create index message_sender on peer.message (sender_account, sent_at desc) where sender_account is not null;
select platform.protect('peer.message');
select platform.audited('peer.message', 'id', 'peer_id');
grant select, delete, update (read_at, answer, answered_at) on peer.message to cordee_app;
grant select, insert on peer.message to cordee_lookup;
create policy lookup_reads on peer.message for select to cordee_lookup using (true);
create policy lookup_adds on peer.message for insert to cordee_lookup with check (true);
create policy owner_reads on peer.message for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy sender_reads on peer.message for select to cordee_app
  using (sender_account = (select platform.actor_account()) and sender_role = (select platform.actor_role()));
create policy owner_answers on peer.message for update to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy owner_deletes on peer.message for delete to cordee_app
  using (((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
    or (select platform.actor_is_job('retention')));
create policy purge_reads on peer.message for select to cordee_app
  using ((select platform.actor_is_job('retention')));

-- Somebody who would like to join, on the public page; gone once the coordinator has answered.
create table peer.registration (
  id           uuid primary key,
  territory_id uuid not null references structure.territory (id) on delete cascade,
  working_name text not null check (length(working_name) between 1 and 60),
  reach_me     text not null check (length(reach_me) between 3 and 120),
  words        text check (length(words) between 1 and 1000),
  sent_on      date not null
);
create index registration_territory on peer.registration (territory_id, sent_on);
select platform.protect('peer.registration');
grant select, insert, delete on peer.registration to cordee_app;
create policy anybody_adds on peer.registration for insert to cordee_app
  with check ((select platform.actor_kind()) in ('visitor', 'person', 'demo'));
create policy coordinator_reads on peer.registration for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy coordinator_answers on peer.registration for delete to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy purge_reads on peer.registration for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy purge_deletes on peer.registration for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

grant create on schema peer to cordee_lookup;
alter function peer.note_consent() owner to cordee_lookup;
alter function peer.note_creation() owner to cordee_lookup;
revoke create on schema peer from cordee_lookup;
create trigger noted after insert or delete on peer.consent for each row execute function peer.note_consent();
create trigger noted after insert or delete on peer.chosen_structure for each row execute function peer.note_consent();
create trigger noted after insert on peer.peer for each row execute function peer.note_creation();
