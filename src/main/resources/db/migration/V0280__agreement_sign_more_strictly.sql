-- What a fresh reader of signing found: by which way somebody is asked binds how they sign; a session signed in for another
-- party, or that of the witness, signs for nobody else; what is over is signed no more; reminders count from the turn.
alter table agreement.signatory add column reminded_on date;
grant update (reminded_on) on agreement.signatory to cordee_app;

-- Whether a placement is being prepared or runs: only then its documents are signed, and somebody reminded of them.
create function agreement.placement_runs(of_placement uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from placement.placement p
    where p.id = of_placement and p.state in ('proposed', 'agreed', 'active'))
$$;
-- Whether an account has its place with another party than this one, or coordinates: it opens no link but its own.
create function agreement.is_of_other_party(of_account uuid, of_placement uuid, of_party text) returns boolean
language sql stable as $$
  with place as (
    select case when g.role = 'peer' and g.scope = p.peer_id then 'peer'
                when g.role in ('director', 'professional') and g.scope = p.structure_id then 'structure'
                when g.role = 'trainer' and g.scope = p.training_body_id then 'training_body'
                when g.role = 'association' and g.scope = p.association_id then 'association'
                when g.role = 'coordinator' and g.scope = p.territory_id then 'coordination' end as party
      from placement.placement p, account.role_grant g
     where p.id = of_placement and g.account_id = of_account and g.revoked_at is null)
  select exists (select from place where party is not null) and not exists (select from place where party = of_party)
$$;

-- Whether the actor is the one asked, in the way they were asked, while it holds: by the account, by the link, or on the spot.
create function agreement.answers_as_asked(s agreement.signatory, by_means text) returns boolean language sql stable as $$
  select case by_means
    when 'account' then s.account_id = platform.actor_account()
    when 'link' then agreement.actor_signatory() = s.id and s.way = 'link' and s.link_until >= platform.actor_today()
    else agreement.actor_signatory() = s.id and s.way <> 'account'
      and exists (select from agreement.spot p where p.signatory_id = s.id and p.means = by_means
                    and p.until > platform.actor_now()) end
$$;

-- Signs: the words shown then, by who is asked and as they are asked, in their turn, once; and never two parties in one
-- session, be it by its marks or by the account signed in. With the last signature the document is signed and the paper
-- it stands for is there.
drop function agreement.sign(uuid, text, bytea, text[]);
create function agreement.sign(of_signatory uuid, by_means text, shown_now bytea, marks text[], signed_in uuid)
returns text language plpgsql security definer set search_path = '' as $$
declare
  s agreement.signatory;
  d agreement.document;
  witness_of bytea;
  marked text[];
begin
  select * into s from agreement.signatory where id = of_signatory;
  if not found or agreement.answers_as_asked(s, by_means) is not true then
    return 'unknown';
  end if;
  select * into d from agreement.document where id = s.document_id for update;
  if exists (select from agreement.signature g where g.signatory_id = s.id) then
    return 'already';
  elsif d.number <> s.number or d.shown is distinct from shown_now then
    return 'changed';
  elsif d.state <> 'signing' or not agreement.placement_runs(d.placement_id) then
    return 'closed';
  elsif d.sign_until < platform.actor_today() then
    return 'late';
  elsif d.ordered and exists (select from agreement.signatory o where o.document_id = d.id and o.number = d.number
      and o.position < s.position
      and not exists (select from agreement.signature g where g.signatory_id = o.id)) then
    return 'not_yet';
  end if;
  select array_agg(m.party) into marked from agreement.signature_mark m
   where m.document_id = d.id and m.number = d.number and m.mark = any (marks) and m.party <> s.party;
  if 'witness' = any (marked) then
    return 'witness_session';
  elsif cardinality(marks) = 0 or marked is not null then
    return 'other_party';
  elsif by_means <> 'account' and agreement.is_of_other_party(signed_in, d.placement_id, s.party) then
    return 'signed_in';
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

-- Says no, with a reason the parties read; by what still holds, as for a yes.
create or replace function agreement.refuse(of_signatory uuid, by_means text, why bytea) returns text
language plpgsql security definer set search_path = '' as $$
declare
  s agreement.signatory;
  d agreement.document;
begin
  select * into s from agreement.signatory where id = of_signatory;
  if not found or agreement.answers_as_asked(s, by_means) is not true then
    return 'unknown';
  end if;
  select * into d from agreement.document where id = s.document_id for update;
  if exists (select from agreement.signature g where g.signatory_id = s.id) then
    return 'already';
  elsif d.state <> 'signing' or d.number <> s.number or not agreement.placement_runs(d.placement_id) then
    return 'closed';
  end if;
  insert into agreement.refusal (signatory_id, document_id, refused_on, reason)
  values (s.id, d.id, platform.actor_today(), why);
  update agreement.document set state = 'refused', version = version + 1 where id = d.id;
  return 'refused';
end $$;

-- Whether those sessions may witness: none signed by link for a party. The one signed in then signs for nobody.
create function agreement.witness(of_signatory uuid, marks text[], signed_in_mark text) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  s agreement.signatory;
begin
  select * into s from agreement.signatory where id = of_signatory;
  if not found or not placement.actor_prepares((select d.placement_id from agreement.document d where d.id = s.document_id)) then
    return false;
  end if;
  perform from agreement.document d where d.id = s.document_id for update;
  if exists (select from agreement.signature_mark m
      join agreement.signature g on g.document_id = m.document_id and g.number = m.number and g.party = m.party
     where m.document_id = s.document_id and m.number = s.number and m.mark = any (marks) and g.means = 'link') then
    return false;
  end if;
  insert into agreement.signature_mark (document_id, number, mark, party)
  values (s.document_id, s.number, signed_in_mark, 'witness') on conflict do nothing;
  return true;
end $$;

-- A code is for whoever signs on the spot, before the last day, and holds half an hour.
drop policy witness_hands_over on agreement.spot;
create policy witness_hands_over on agreement.spot for insert to cordee_app
  with check (witness_id = (select platform.actor_account())
    and until <= platform.actor_now() + interval '31 minutes'
    and exists (select from agreement.signatory s
    join agreement.document d on d.id = s.document_id
   where s.id = signatory_id and s.way <> 'account' and s.number = d.number and d.state = 'signing'
     and placement.actor_prepares(d.placement_id)
     and not exists (select from agreement.signatory o
       where o.document_id = s.document_id and o.number = s.number and o.account_id = (select platform.actor_account()))));

-- What an amendment stands on stays in force.
create or replace function agreement.document_moves() returns trigger language plpgsql as $$
declare
  step text := old.state || '>' || new.state;
begin
  if old.state = new.state and old.state in ('draft', 'signing') then
    return new;
  end if;
  if (case
       when step in ('signing>signed', 'signing>refused') then current_user = 'cordee_lookup'
       when step = 'signing>lapsed' then platform.actor_is_job('signing')
       when step = 'made_elsewhere>draft' then placement.actor_holds_file(new.placement_id)
         and not exists (select from agreement.document a where a.amends = new.id)
       when step in ('draft>ready', 'draft>made_elsewhere', 'ready>draft', 'ready>made_elsewhere', 'ready>signing',
         'signing>draft', 'signing>ready', 'refused>draft', 'refused>ready', 'lapsed>draft',
         'lapsed>ready') then placement.actor_holds_file(new.placement_id)
       else false end) then
    return new;
  end if;
  raise exception 'a document does not go from % to %', old.state, new.state using errcode = 'check_violation',
    constraint = 'document_moves';
end $$;

grant create on schema agreement to cordee_lookup;
alter function agreement.placement_runs(uuid) owner to cordee_lookup;
alter function agreement.sign(uuid, text, bytea, text[], uuid) owner to cordee_lookup;
alter function agreement.witness(uuid, text[], text) owner to cordee_lookup;
revoke create on schema agreement from cordee_lookup;
revoke execute on function agreement.placement_runs(uuid), agreement.sign(uuid, text, bytea, text[], uuid),
  agreement.witness(uuid, text[], text) from public;
grant execute on function agreement.placement_runs(uuid), agreement.sign(uuid, text, bytea, text[], uuid),
  agreement.witness(uuid, text[], text) to cordee_app;
