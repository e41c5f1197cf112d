-- Signing: who must sign which words, by which means, and the proof of each signature. Names are sealed like everything
-- that fills a document; the application writes no signature itself, one function does, under the document's lock.
alter table agreement.document drop constraint document_state_check;
alter table agreement.document
  add constraint document_state_check
    check (state in ('draft', 'ready', 'signing', 'refused', 'lapsed', 'signed', 'made_elsewhere')),
  add column ordered     boolean not null default false,
  add column sign_until  date,
  add column paper_until date,
  add column shown       bytea check (length(shown) = 32),
  add column signed_on   date,
  add constraint document_signing_knows_what check (state <> 'signing' or (sign_until is not null and shown is not null)),
  add constraint document_signed_on_a_day check ((state = 'signed') = (signed_on is not null));
grant update (ordered, sign_until, paper_until, shown) on agreement.document to cordee_app;

create table agreement.signatory (
  id          uuid primary key,
  document_id uuid not null references agreement.document (id) on delete cascade,
  number      int not null,
  party       text not null check (party in ('peer', 'structure', 'association', 'training_body')),
  position    smallint not null check (position between 1 and 12),
  account_id  uuid references account.account (id) on delete set null,
  asked_on    date not null,
  way         text not null check (way in ('account', 'link', 'spot')),
  person      bytea not null check (length(person) <= 4096),
  token       bytea,
  issue       int not null default 0,
  link_until  date,
  reminded    smallint not null default 0,
  constraint signatory_place_once unique (document_id, number, position),
  constraint signatory_by_account check ((way = 'account') or account_id is null),
  constraint signatory_link check ((token is null) = (link_until is null))
);
create index signatory_account on agreement.signatory (account_id) where account_id is not null;
create unique index signatory_token on agreement.signatory (token) where token is not null;

-- Handed over on the spot, before a witness who signs nothing: a code to type, or the device itself.
create table agreement.spot (
  signatory_id uuid primary key references agreement.signatory (id) on delete cascade,
  means        text not null check (means in ('code', 'in_person')),
  code         bytea not null unique,
  token        bytea not null unique,
  witness_id   uuid not null references account.account (id) on delete cascade,
  witness      bytea not null check (length(witness) <= 4096),
  until        timestamptz not null
);
create index spot_witness on agreement.spot (witness_id);

create table agreement.signature (
  signatory_id uuid primary key references agreement.signatory (id) on delete cascade,
  document_id  uuid not null references agreement.document (id) on delete cascade,
  number       int not null,
  party        text not null,
  means        text not null check (means in ('account', 'link', 'code', 'in_person')),
  given_at     timestamptz not null,
  shown        bytea not null,
  witness      bytea
);
create index signature_document on agreement.signature (document_id, number);
-- What tells one session from another, by document: no session signs for two parties.
create table agreement.signature_mark (
  document_id uuid not null references agreement.document (id) on delete cascade,
  number      int not null,
  mark        text not null check (length(mark) = 64),
  party       text not null,
  primary key (document_id, number, mark)
);
create table agreement.refusal (
  signatory_id uuid primary key references agreement.signatory (id) on delete cascade,
  document_id  uuid not null references agreement.document (id) on delete cascade,
  refused_on   date not null,
  reason       bytea not null check (length(reason) <= 4096)
);
create index refusal_document on agreement.refusal (document_id);
-- The file everybody signed, with its proof, sealed as a PDF and then for storage.
create table agreement.sealed_file (
  document_id uuid not null references agreement.document (id) on delete cascade,
  number      int not null,
  sealed      bytea not null,
  digest      bytea not null check (length(digest) = 32),
  made_at     timestamptz not null,
  primary key (document_id, number)
);

select platform.protect('agreement.signatory');
select platform.protect('agreement.spot');
select platform.protect('agreement.signature');
select platform.protect('agreement.signature_mark');
select platform.protect('agreement.refusal');
select platform.protect('agreement.sealed_file');
select platform.audited('agreement.signatory', 'document_id');
select platform.audited('agreement.signature', 'document_id');
select platform.audited('agreement.refusal', 'document_id');

-- The signatory of a link or of a code.
create function agreement.actor_signatory() returns uuid language sql stable as $$
  select case when platform.actor_kind() = 'signatory' then nullif(current_setting('cordee.subject', true), '')::uuid end
$$;
create function agreement.document_signed_by_me() returns uuid
language sql stable security definer set search_path = '' as $$
  select s.document_id from agreement.signatory s where s.id = agreement.actor_signatory()
$$;
create function agreement.placement_of(document uuid) returns uuid language sql stable as $$
  select d.placement_id from agreement.document d where d.id = placement_of.document
$$;

grant select, insert on agreement.signatory to cordee_app;
grant update (token, issue, link_until, reminded) on agreement.signatory to cordee_app;
grant select, insert, delete on agreement.spot to cordee_app;
grant select on agreement.signature, agreement.refusal to cordee_app;
grant select, insert on agreement.sealed_file to cordee_app;

create policy parties_read on agreement.signatory for select to cordee_app
  using (exists (select from agreement.document d where d.id = document_id));
create policy jobs_read on agreement.signatory for select to cordee_app
  using ((select platform.actor_is_job('sealing')) or (select platform.actor_is_job('signing')));
create policy file_asks on agreement.signatory for insert to cordee_app
  with check (token is null and placement.actor_holds_file(agreement.placement_of(document_id))
    and exists (select from agreement.document d
      where d.id = document_id and d.number = signatory.number and d.state = 'ready'));
create policy file_and_coordination_issue on agreement.signatory for update to cordee_app
  using (placement.actor_prepares(agreement.placement_of(document_id)));
create policy job_reminds on agreement.signatory for update to cordee_app
  using ((select platform.actor_is_job('signing')));

create policy givers_read on agreement.spot for select to cordee_app
  using (witness_id = (select platform.actor_account()));
-- Whoever hands over is a witness: somebody who prepares the placement and signs nothing of this document.
create policy witness_hands_over on agreement.spot for insert to cordee_app
  with check (witness_id = (select platform.actor_account()) and exists (select from agreement.signatory s
    join agreement.document d on d.id = s.document_id
   where s.id = signatory_id and placement.actor_prepares(d.placement_id)
     and not exists (select from agreement.signatory o
       where o.document_id = s.document_id and o.number = s.number and o.account_id = (select platform.actor_account()))));
create policy witness_takes_back on agreement.spot for delete to cordee_app
  using (exists (select from agreement.signatory s
    where s.id = signatory_id and placement.actor_prepares(agreement.placement_of(s.document_id))));
create policy job_clears on agreement.spot for delete to cordee_app
  using ((select platform.actor_is_job('signing')));
create policy job_finds on agreement.spot for select to cordee_app
  using ((select platform.actor_is_job('signing')));

create policy parties_read on agreement.signature for select to cordee_app
  using (exists (select from agreement.document d where d.id = document_id));
create policy jobs_read on agreement.signature for select to cordee_app
  using ((select platform.actor_is_job('sealing')) or (select platform.actor_is_job('signing')));
create policy parties_read on agreement.refusal for select to cordee_app
  using ((select platform.actor_role()) is distinct from 'coordinator'
    and exists (select from agreement.document d where d.id = document_id));
create policy parties_read on agreement.sealed_file for select to cordee_app
  using ((select platform.actor_role()) is distinct from 'coordinator'
    and exists (select from agreement.document d where d.id = document_id));
create policy sealing_keeps on agreement.sealed_file for insert to cordee_app
  with check ((select platform.actor_is_job('sealing')));
create policy sealing_reads on agreement.sealed_file for select to cordee_app
  using ((select platform.actor_is_job('sealing')));

create policy signatory_reads on agreement.document for select to cordee_app
  using (id = (select agreement.document_signed_by_me()));
create policy jobs_read on agreement.document for select to cordee_app
  using ((select platform.actor_is_job('sealing')) or (select platform.actor_is_job('signing')));
create policy job_lapses on agreement.document for update to cordee_app
  using ((select platform.actor_is_job('signing')));
create policy signatory_reads on agreement.document_version for select to cordee_app
  using (document_id = (select agreement.document_signed_by_me()));
create policy sealing_reads on agreement.document_version for select to cordee_app
  using ((select platform.actor_is_job('sealing')));

-- What leads where, and who does it: the same table as DocumentMoves. Signed and refused come by signatures alone.
create function agreement.document_moves() returns trigger language plpgsql as $$
declare
  step text := old.state || '>' || new.state;
begin
  if old.state = new.state and old.state in ('draft', 'signing') then
    return new;
  end if;
  if (case
       when step in ('signing>signed', 'signing>refused') then current_user = 'cordee_lookup'
       when step = 'signing>lapsed' then platform.actor_is_job('signing')
       when step in ('draft>ready', 'draft>made_elsewhere', 'ready>draft', 'ready>made_elsewhere', 'ready>signing',
         'made_elsewhere>draft', 'signing>draft', 'signing>ready', 'refused>draft', 'refused>ready', 'lapsed>draft',
         'lapsed>ready') then placement.actor_holds_file(new.placement_id)
       else false end) then
    return new;
  end if;
  raise exception 'a document does not go from % to %', old.state, new.state using errcode = 'check_violation',
    constraint = 'document_moves';
end $$;
-- What is asked is settled while the document is ready, and its words stay with whoever signed them.
create function agreement.document_stays() returns trigger language plpgsql as $$
begin
  if (old.state <> 'ready' and (old.ordered, old.sign_until, old.paper_until, old.shown)
        is distinct from (new.ordered, new.sign_until, new.paper_until, new.shown))
      or (old.state = 'signed' and old.number <> new.number) then
    raise exception 'what is being signed stays as it was sent' using errcode = 'check_violation',
      constraint = 'document_stays';
  end if;
  return new;
end $$;
create trigger document_stays before update on agreement.document for each row
  execute function agreement.document_stays();
create trigger document_moves before update of state on agreement.document for each row
  execute function agreement.document_moves();

-- Who could sign by account: the peer, the directors and the professionals of the structure, the people of the bodies.
create function agreement.accounts_of(of_placement uuid) returns table (party text, account_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select case g.role when 'peer' then 'peer' when 'trainer' then 'training_body' when 'association' then 'association'
              else 'structure' end, a.id, a.name
    from placement.placement p
    join account.role_grant g on g.revoked_at is null and (
         (g.role = 'peer' and g.scope = p.peer_id)
      or (g.role in ('director', 'professional') and g.scope = p.structure_id)
      or (g.role = 'trainer' and g.scope = p.training_body_id)
      or (g.role = 'association' and g.scope = p.association_id))
    join account.account a on a.id = g.account_id
   where p.id = of_placement and placement.actor_holds_file(p.id)
   order by g.role <> 'director', a.name collate "fr-x-icu", a.id
$$;

-- The signatory behind a link, a code or a device handed over, while it holds.
create function agreement.signatory_of(mark bytea) returns table (id uuid, means text)
language sql stable security definer set search_path = '' as $$
  select s.id, 'link' from agreement.signatory s
   where s.token = mark and s.link_until >= platform.actor_today()
  union all
  select p.signatory_id, p.means from agreement.spot p
   where mark in (p.code, p.token) and p.until > platform.actor_now()
$$;

-- Signs: the words shown then, by who is asked, in their turn, once; and never two parties in one session. With the last
-- signature the document is signed and the paper it stands for is there.
create function agreement.sign(of_signatory uuid, by_means text, shown_now bytea, marks text[]) returns text
language plpgsql security definer set search_path = '' as $$
declare
  s agreement.signatory;
  d agreement.document;
  witness_of bytea;
begin
  select * into s from agreement.signatory where id = of_signatory;
  if not found or (case by_means
      when 'account' then platform.actor_account() is null or s.account_id is distinct from platform.actor_account()
      when 'link' then agreement.actor_signatory() is distinct from s.id or s.link_until is null
        or s.link_until < platform.actor_today()
      else agreement.actor_signatory() is distinct from s.id
        or not exists (select from agreement.spot p where p.signatory_id = s.id and p.means = by_means
                         and p.until > platform.actor_now()) end) then
    return 'unknown';
  end if;
  select * into d from agreement.document where id = s.document_id for update;
  if exists (select from agreement.signature g where g.signatory_id = s.id) then
    return 'already';
  elsif d.number <> s.number or d.shown is distinct from shown_now then
    return 'changed';
  elsif d.state <> 'signing' then
    return 'closed';
  elsif d.sign_until < platform.actor_today() then
    return 'late';
  elsif d.ordered and exists (select from agreement.signatory o where o.document_id = d.id and o.number = d.number
      and o.position < s.position
      and not exists (select from agreement.signature g where g.signatory_id = o.id)) then
    return 'not_yet';
  elsif cardinality(marks) = 0 or exists (select from agreement.signature_mark m
      where m.document_id = d.id and m.number = d.number and m.mark = any (marks) and m.party <> s.party) then
    return 'other_party';
  end if;
  insert into agreement.signature_mark (document_id, number, mark, party)
  select d.id, d.number, m, s.party from unnest(marks) m on conflict do nothing;
  select p.witness into witness_of from agreement.spot p where p.signatory_id = s.id and p.means = by_means;
  insert into agreement.signature (signatory_id, document_id, number, party, means, given_at, shown, witness)
  values (s.id, d.id, d.number, s.party, by_means, platform.actor_now(), shown_now, witness_of);
  delete from agreement.spot p where p.signatory_id = s.id;
  if exists (select from agreement.signatory o where o.document_id = d.id and o.number = d.number
      and not exists (select from agreement.signature g where g.signatory_id = o.id)) then
    return 'signed';
  end if;
  update agreement.document set state = 'signed', signed_on = platform.actor_today(), version = version + 1
   where id = d.id;
  if d.paper is not null and d.placement_id is not null then
    insert into placement.paper (placement_id, kind, marked_on, valid_until)
    values (d.placement_id, d.paper, platform.actor_today(), d.paper_until)
    on conflict (placement_id, kind) do update set marked_on = excluded.marked_on, marked_by = null,
      valid_until = excluded.valid_until;
  end if;
  return 'complete';
end $$;

-- Says no, with a reason the parties read.
create function agreement.refuse(of_signatory uuid, by_means text, why bytea) returns text
language plpgsql security definer set search_path = '' as $$
declare
  s agreement.signatory;
  d agreement.document;
begin
  select * into s from agreement.signatory where id = of_signatory;
  if not found or (case by_means
      when 'account' then platform.actor_account() is null or s.account_id is distinct from platform.actor_account()
      else agreement.actor_signatory() is distinct from s.id end) then
    return 'unknown';
  end if;
  select * into d from agreement.document where id = s.document_id for update;
  if exists (select from agreement.signature g where g.signatory_id = s.id) then
    return 'already';
  elsif d.state <> 'signing' or d.number <> s.number then
    return 'closed';
  end if;
  insert into agreement.refusal (signatory_id, document_id, refused_on, reason)
  values (s.id, d.id, platform.actor_today(), why);
  update agreement.document set state = 'refused', version = version + 1 where id = d.id;
  return 'refused';
end $$;

grant create on schema agreement to cordee_lookup;
alter function agreement.document_signed_by_me() owner to cordee_lookup;
alter function agreement.accounts_of(uuid) owner to cordee_lookup;
alter function agreement.signatory_of(bytea) owner to cordee_lookup;
alter function agreement.sign(uuid, text, bytea, text[]) owner to cordee_lookup;
alter function agreement.refuse(uuid, text, bytea) owner to cordee_lookup;
revoke create on schema agreement from cordee_lookup;
revoke execute on function agreement.accounts_of(uuid), agreement.signatory_of(bytea),
  agreement.sign(uuid, text, bytea, text[]), agreement.refuse(uuid, text, bytea), agreement.document_signed_by_me()
  from public;
grant execute on function agreement.accounts_of(uuid), agreement.signatory_of(bytea),
  agreement.sign(uuid, text, bytea, text[]), agreement.refuse(uuid, text, bytea), agreement.document_signed_by_me()
  to cordee_app;
grant select, update (state, signed_on, version) on agreement.document to cordee_lookup;
grant select on agreement.signatory to cordee_lookup;
grant select, insert on agreement.signature, agreement.signature_mark, agreement.refusal to cordee_lookup;
grant select, delete on agreement.spot to cordee_lookup;
grant insert, update (marked_on, marked_by, valid_until) on placement.paper to cordee_lookup;
create policy lookup_reads on agreement.signatory for select to cordee_lookup using (true);
create policy lookup_reads on agreement.signature for select to cordee_lookup using (true);
create policy lookup_writes on agreement.signature for insert to cordee_lookup with check (true);
create policy lookup_reads on agreement.signature_mark for select to cordee_lookup using (true);
create policy lookup_writes on agreement.signature_mark for insert to cordee_lookup with check (true);
create policy lookup_reads on agreement.refusal for select to cordee_lookup using (true);
create policy lookup_writes on agreement.refusal for insert to cordee_lookup with check (true);
create policy lookup_reads on agreement.spot for select to cordee_lookup using (true);
create policy lookup_clears on agreement.spot for delete to cordee_lookup using (true);
create policy lookup_marks on placement.paper for insert to cordee_lookup with check (true);
create policy lookup_marks_again on placement.paper for update to cordee_lookup using (true);
