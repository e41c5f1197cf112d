-- The only ways from another role to a peer: each function looks behind the policies and answers the least it can.

-- The audiences of a peer the actor belongs to. Respondents, signatories and jobs belong to none.
create function peer.audiences_of_actor(of_peer uuid, of_territory uuid) returns text[]
language sql stable security definer set search_path = '' as $$
  select array_remove(array[
    case when platform.actor_kind() in ('visitor', 'person', 'demo') then 'public' end,
    case when platform.actor_role() = 'coordinator' and platform.actor_scope() = of_territory then 'coordinator' end,
    case when platform.actor_role() in ('professional', 'director')
          and platform.actor_territory() = of_territory then 'region' end,
    case when platform.actor_role() in ('professional', 'director', 'association', 'trainer')
          and exists (select from peer.chosen_structure c
                       where c.peer_id = of_peer and c.structure_id = platform.actor_scope()) then 'chosen' end], null)
$$;

-- The fields of a peer the actor may see, all audiences taken together or one alone.
create function peer.fields_shown(of_peer uuid, of_territory uuid, only_audience text) returns text[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct c.field), '{}')
    from peer.consent c
   where c.peer_id = of_peer
     and c.audience = any (peer.audiences_of_actor(of_peer, of_territory))
     and (only_audience is null or c.audience = only_audience)
$$;

-- Peers as the actor may see them: no row without consent on the name, null for every other field without consent.
create function peer.shown_to_me(wanted uuid, only_audience text)
returns table (id uuid, territory_id uuid, fields text[], working_name text, title text, department text,
  statuses text[], knowledge_life text, knowledge_care text, knowledge_recovery text, publics text[], formats text[],
  moments text[], availability text, declaration int)
language sql stable security definer set search_path = '' as $$
  select p.id, p.territory_id, s.fields, p.working_name,
         case when 'title' = any (s.fields) then p.title end,
         case when 'department' = any (s.fields) then p.department end,
         case when 'statuses' = any (s.fields) then p.statuses end,
         case when 'knowledge_life' = any (s.fields) then p.knowledge_life end,
         case when 'knowledge_care' = any (s.fields) then p.knowledge_care end,
         case when 'knowledge_recovery' = any (s.fields) then p.knowledge_recovery end,
         case when 'publics' = any (s.fields) then p.publics end,
         case when 'formats' = any (s.fields) then p.formats end,
         case when 'availability' = any (s.fields) then p.moments end,
         case when 'availability' = any (s.fields) then p.availability end,
         case when 'declaration' = any (s.fields) then p.declaration end
    from peer.peer p
   cross join lateral (select peer.fields_shown(p.id, p.territory_id, only_audience) as fields) s
   where (wanted is null or p.id = wanted) and 'name' = any (s.fields)
$$;

-- The trainings of a peer whose name and trainings the actor may see.
create function peer.training_shown_to_me(wanted uuid, only_audience text)
returns table (id uuid, label text, issuer text, obtained_on date, expires_on date)
language sql stable security definer set search_path = '' as $$
  select t.id, t.label, t.issuer, t.obtained_on, t.expires_on
    from peer.peer p
   cross join lateral (select peer.fields_shown(p.id, p.territory_id, only_audience) as fields) s
    join peer.training t on t.peer_id = p.id
   where p.id = wanted and s.fields @> array['name', 'training']
$$;

-- The working names of these peers, as far as the actor may know them; a peer always knows their own.
create function peer.names_for_me(wanted uuid[]) returns table (id uuid, working_name text)
language sql stable security definer set search_path = '' as $$
  select p.id, p.working_name
    from peer.peer p
   where p.id = any (wanted)
     and ((platform.actor_role() = 'peer' and platform.actor_scope() = p.id)
       or 'name' = any (peer.fields_shown(p.id, p.territory_id, null)))
$$;

-- Whether there is such a peer, in which territory: nothing about who.
create function peer.territory_of(wanted uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select p.territory_id from peer.peer p where p.id = wanted
$$;

-- Whether a peer ticked a place or its department: one yes or no, for other functions of cordee_lookup, which never
-- answer it alone. Nobody asks it directly, the application included.
create function peer.may_go(of_peer uuid, to_structure uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from peer.reachable r
      join structure.structure s on s.id = to_structure
     where r.peer_id = of_peer and (r.structure_id = s.id or r.department = s.department))
$$;
grant select on structure.structure to cordee_lookup;
create policy lookup_reads on structure.structure for select to cordee_lookup using (true);

-- Relays a message to a peer whose contact is open to the actor; no otherwise. A peer with twenty unread messages
-- from visitors receives no more of them.
create function peer.relay(message uuid, to_peer uuid, from_name text, answer_to text, words text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select from peer.peer p
     where p.id = to_peer and peer.fields_shown(p.id, p.territory_id, null) @> array['name', 'contact'])
    or (platform.actor_account() is null and 20 <= (
      select count(*) from peer.message m where m.peer_id = to_peer and m.sender_account is null and m.read_at is null))
  then
    return false;
  end if;
  insert into peer.message (id, peer_id, sender_account, sender_role, sender_name, reply_to, body, sent_at)
  values (message, to_peer, platform.actor_account(), platform.actor_role(), from_name, answer_to, words,
          platform.actor_now());
  return true;
end $$;

grant create on schema peer to cordee_lookup;
alter function peer.audiences_of_actor(uuid, uuid) owner to cordee_lookup;
alter function peer.fields_shown(uuid, uuid, text) owner to cordee_lookup;
alter function peer.shown_to_me(uuid, text) owner to cordee_lookup;
alter function peer.training_shown_to_me(uuid, text) owner to cordee_lookup;
alter function peer.names_for_me(uuid[]) owner to cordee_lookup;
alter function peer.territory_of(uuid) owner to cordee_lookup;
alter function peer.may_go(uuid, uuid) owner to cordee_lookup;
alter function peer.relay(uuid, uuid, text, text, text) owner to cordee_lookup;
revoke create on schema peer from cordee_lookup;
revoke execute on function peer.audiences_of_actor(uuid, uuid), peer.fields_shown(uuid, uuid, text),
  peer.may_go(uuid, uuid) from public;
grant execute on function peer.audiences_of_actor(uuid, uuid), peer.fields_shown(uuid, uuid, text),
  peer.may_go(uuid, uuid) to cordee_lookup;
