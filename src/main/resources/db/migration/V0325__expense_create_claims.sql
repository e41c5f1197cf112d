-- What somebody spent for their mission, and gets back: kilometres by a dated scale, or a ticket with its picture. There is
-- no third kind, so that no round sum can be paid.
select platform.open_schema('expense');

-- What a structure confirmed before it pays: its own rate, if lower than the scale, and who gives tax receipts.
create table expense.terms (
  structure_id uuid primary key references structure.structure (id),
  rate_millis  int check (rate_millis between 1 and 2000),
  receipts     text not null check (receipts in ('none', 'structure', 'association')),
  confirmed_on date not null,
  confirmed_by uuid references account.account (id) on delete set null,
  version      int not null default 0
);
create index terms_account on expense.terms (confirmed_by) where confirmed_by is not null;
select platform.protect('expense.terms');
select platform.audited('expense.terms', 'structure_id');
grant select, insert on expense.terms to cordee_app;
grant update (rate_millis, receipts, confirmed_on, confirmed_by, version) on expense.terms to cordee_app;
create policy director_reads on expense.terms for select to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
create policy peer_reads on expense.terms for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and exists (select from placement.placement p
    where p.structure_id = terms.structure_id and p.peer_id = (select platform.actor_scope()) and p.started_on is not null));
create policy director_confirms on expense.terms for insert to cordee_app
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and confirmed_by = (select platform.actor_account()));
create policy director_confirms_again on expense.terms for update to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and confirmed_by = (select platform.actor_account()));

create table expense.claim (
  id           uuid primary key,
  peer_id      uuid references peer.peer (id) on delete set null,
  placement_id uuid references placement.placement (id) on delete set null,
  structure_id uuid not null references structure.structure (id),
  act_id       uuid references activity.act (id) on delete set null,
  day          date not null,
  kind         text not null check (kind in ('mileage', 'ticket')),
  sort         text not null check (sort ~ '^[a-z0-9_]{2,30}$'),
  purpose      text not null check (length(purpose) between 2 and 160),
  km           int check (km between 1 and 2000),
  electric     boolean not null default false,
  rate_millis  int check (rate_millis between 1 and 2000),
  cents        int not null check (cents between 1 and 500000),
  state        text not null check (state in ('draft', 'sent', 'returned', 'validated', 'reimbursed', 'waived')),
  why          text not null default '' check (length(why) <= 300),
  receipt_by   text check (receipt_by in ('structure', 'association')),
  made_on      date not null,
  sent_on      date,
  decided_on   date,
  settled_on   date,
  decided_by   uuid references account.account (id) on delete set null,
  version      int not null default 0,
  constraint claim_never_a_flat_sum check ((kind = 'mileage') = (km is not null and rate_millis is not null)
    and (kind = 'mileage' or not electric)
    and (kind = 'ticket' or cents = (km * rate_millis + 5) / 10)),
  constraint claim_returned_with_a_reason check ((state = 'returned') = (why <> '')),
  constraint claim_settled check ((state in ('reimbursed', 'waived')) = (settled_on is not null)),
  constraint claim_waived_towards check ((state = 'waived') = (receipt_by is not null))
);
create index claim_peer on expense.claim (peer_id, day desc) where peer_id is not null;
create index claim_placement on expense.claim (placement_id) where placement_id is not null;
create index claim_structure on expense.claim (structure_id, day desc);
create index claim_act on expense.claim (act_id) where act_id is not null;
create index claim_account on expense.claim (decided_by) where decided_by is not null;
select platform.protect('expense.claim');
select platform.audited('expense.claim', 'id', 'peer_id');
grant select, insert, delete on expense.claim to cordee_app;
grant update (act_id, day, sort, purpose, km, electric, rate_millis, cents, state, why, receipt_by, sent_on, decided_on,
  settled_on, decided_by, version) on expense.claim to cordee_app;

create policy peer_reads on expense.claim for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy director_reads on expense.claim for select to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and state <> 'draft');
-- The association that gives the receipt reads what its volunteers gave up, and nothing else.
create policy association_reads on expense.claim for select to cordee_app
  using ((select platform.actor_role()) = 'association' and state = 'waived' and receipt_by = 'association'
    and exists (select from placement.placement p
      where p.id = placement_id and p.association_id = (select platform.actor_scope())));
create policy peer_claims on expense.claim for insert to cordee_app
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()) and state = 'draft'
    and exists (select from placement.placement p where p.id = placement_id and p.peer_id = claim.peer_id
      and p.structure_id = claim.structure_id and p.started_on is not null));
create policy peer_changes on expense.claim for update to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope())
    and state in ('draft', 'returned', 'sent', 'validated'))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope())
    and state in ('draft', 'sent', 'waived'));
create policy director_decides on expense.claim for update to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and state in ('sent', 'validated', 'reimbursed'))
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and state in ('sent', 'returned', 'validated', 'reimbursed'));
create policy peer_throws_away on expense.claim for delete to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope())
    and state in ('draft', 'returned'));
create policy retention_reads on expense.claim for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on expense.claim for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

-- What was sent stays as it was sent, and what was validated is left only by its own moves, whoever asks.
create function expense.stays_as_sent() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.state not in ('draft', 'returned') and (old.day, old.sort, old.purpose, old.km, old.electric, old.rate_millis, old.cents)
      is distinct from (new.day, new.sort, new.purpose, new.km, new.electric, new.rate_millis, new.cents) then
    raise exception 'a claim that was sent is not rewritten' using errcode = '42501';
  end if;
  if old.state <> new.state and (old.state, new.state) not in (('draft', 'sent'), ('returned', 'draft'), ('sent', 'draft'),
      ('sent', 'returned'), ('sent', 'validated'), ('validated', 'sent'), ('validated', 'reimbursed'),
      ('validated', 'waived'), ('reimbursed', 'validated')) then
    raise exception 'a claim does not go from % to %', old.state, new.state using errcode = '42501';
  end if;
  if platform.actor_role() = 'peer' and (old.state, new.state) = ('validated', 'sent') then
    raise exception 'only the direction takes its yes back' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger stays_as_sent before update on expense.claim for each row execute function expense.stays_as_sent();

-- The picture of a ticket, sealed by the installation's key; its digest refuses the same picture twice.
create table expense.ticket (
  claim_id   uuid primary key references expense.claim (id) on delete cascade,
  peer_id    uuid references peer.peer (id) on delete set null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  digest     text not null check (length(digest) = 64),
  sealed     bytea not null check (length(sealed) <= 5242880 + 64),
  constraint ticket_once unique (peer_id, digest)
);
select platform.protect('expense.ticket');
select platform.audited('expense.ticket', 'claim_id', 'peer_id');
grant select, insert, delete on expense.ticket to cordee_app;
create policy readers_of_the_claim on expense.ticket for select to cordee_app
  using ((select platform.actor_role()) in ('peer', 'director')
    and exists (select from expense.claim c where c.id = claim_id));
create policy peer_brings on expense.ticket for insert to cordee_app
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope())
    and exists (select from expense.claim c where c.id = claim_id and c.kind = 'ticket' and c.state in ('draft', 'returned')));
create policy peer_takes_back on expense.ticket for delete to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope())
    and exists (select from expense.claim c where c.id = claim_id and c.state in ('draft', 'returned')));
