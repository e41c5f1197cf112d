-- Peers who accept to talk with another, and the talks and buddies that come of it. Nobody reads who is behind an offer, and no way to
-- reach somebody is told before both said yes: every reading and every answer goes through the functions below.
create table peer.talk_offer (
  id         uuid primary key,
  peer_id    uuid not null unique references peer.peer (id) on delete cascade,
  shown_name text not null check (length(shown_name) between 1 and 40),
  about      text not null check (length(about) between 1 and 300),
  moments    text not null check (length(moments) between 1 and 120),
  contact    text not null check (length(contact) between 3 and 120),
  talks      boolean not null,
  buddies    boolean not null,
  check (talks or buddies)
);
select platform.protect('peer.talk_offer');
grant select, insert, delete, update (shown_name, about, moments, contact, talks, buddies) on peer.talk_offer to cordee_app;
grant select on peer.talk_offer to cordee_lookup;
create policy lookup_reads on peer.talk_offer for select to cordee_lookup using (true);
create policy owner on peer.talk_offer to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));

-- The one who asks, or arrives, is the asker: a peer, or a visitor, whose request the coordination hands to an offer.
create table peer.talk (
  id            uuid primary key,
  territory_id  uuid not null references structure.territory (id) on delete cascade,
  kind          text not null check (kind in ('talk', 'buddy')),
  asker_id      uuid references peer.peer (id) on delete cascade,
  asker_name    text check (length(asker_name) between 1 and 60),
  asker_contact text check (length(asker_contact) between 3 and 120),
  message       text check (length(message) between 1 and 200),
  words         text check (length(words) between 1 and 600),
  other_id      uuid references peer.peer (id) on delete cascade,
  other_name    text check (length(other_name) between 1 and 40),
  other_about   text check (length(other_about) between 1 and 300),
  other_contact text check (length(other_contact) between 3 and 120),
  placement_id  uuid references placement.placement (id) on delete cascade,
  asked_on      date not null,
  until         date not null,
  asker_yes_on  date,
  other_yes_on  date,
  closed_on     date,
  check (asker_id <> other_id),
  check (kind = 'talk' or num_nulls(asker_id, other_id, placement_id) = 0),
  check (asker_id is not null or num_nulls(asker_name, asker_contact) = 0)
);
create index talk_asker on peer.talk (asker_id);
create index talk_other on peer.talk (other_id);
create index talk_placement on peer.talk (placement_id) where placement_id is not null;
create index talk_territory on peer.talk (territory_id) where asker_id is null;
select platform.protect('peer.talk');
grant select, insert, delete on peer.talk to cordee_app;
grant select, insert, update on peer.talk to cordee_lookup;
create policy lookup_reads on peer.talk for select to cordee_lookup using (true);
create policy lookup_adds on peer.talk for insert to cordee_lookup with check (true);
create policy lookup_moves on peer.talk for update to cordee_lookup using (true) with check (true);
create policy anybody_asks on peer.talk for insert to cordee_app
  with check ((select platform.actor_kind()) in ('visitor', 'person', 'demo') and kind = 'talk'
    and num_nonnulls(asker_id, other_id, other_name, other_about, other_contact, placement_id, other_yes_on, closed_on) = 0);
create policy coordinator_reads on peer.talk for select to cordee_app
  using (asker_id is null and (select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy coordinator_settles on peer.talk for delete to cordee_app
  using (asker_id is null and (select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy retention_reads on peer.talk for select to cordee_app using ((select platform.actor_is_job('retention')));
create policy retention_deletes on peer.talk for delete to cordee_app using ((select platform.actor_is_job('retention')));

-- Whether a talk is still of use to both: agreed, or waiting for an answer that may come.
create function peer.talk_lives(t peer.talk) returns boolean language sql stable set search_path = '' as $$
  select t.closed_on is null
    and (t.until >= platform.actor_today() or (t.asker_yes_on is not null and t.other_yes_on is not null))
$$;

-- The offers of the actor's territory: to another peer, and to its coordination.
create function peer.talk_offers_for_me()
returns table (id uuid, shown_name text, about text, moments text, talks boolean, buddies boolean)
language sql stable security definer set search_path = '' as $$
  select o.id, o.shown_name, o.about, o.moments, o.talks, o.buddies
    from peer.talk_offer o join peer.peer p on p.id = o.peer_id
   where platform.actor_role() in ('peer', 'coordinator') and p.territory_id = platform.actor_territory()
     and o.peer_id is distinct from platform.actor_scope()
$$;

-- A peer asks another: three questions waiting at most, one at a time to the same person.
create function peer.ask_talk(talk uuid, offer uuid, name text, way text, what text, last_day date) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  insert into peer.talk (id, territory_id, kind, asker_id, asker_name, asker_contact, words, other_id, other_name, other_about,
    asked_on, until, asker_yes_on)
  select talk, p.territory_id, 'talk', platform.actor_scope(), name, way, what, o.peer_id, o.shown_name, o.about,
         platform.actor_today(), last_day, platform.actor_today()
    from peer.talk_offer o join peer.peer p on p.id = o.peer_id
   where o.id = offer and o.talks and platform.actor_role() = 'peer' and o.peer_id <> platform.actor_scope()
     and p.territory_id = platform.actor_territory()
     and not exists (select from peer.talk t where t.asker_id = platform.actor_scope() and t.other_id = o.peer_id
       and peer.talk_lives(t))
     and 3 > (select count(*) from peer.talk t where t.asker_id = platform.actor_scope() and t.other_yes_on is null
       and peer.talk_lives(t));
  return found;
end $$;

-- What concerns the peer acting. The way to reach the other is told once both said yes, and no longer once it is closed.
create function peer.my_talks()
returns table (id uuid, kind text, asks boolean, other_name text, about text, words text, contact text, answered boolean,
  agreed boolean, lives boolean, asked_on date, until date)
language sql stable security definer set search_path = '' as $$
  select t.id, t.kind, m.asks, case when m.asks then t.other_name else t.asker_name end,
         case when m.asks then t.other_about end, t.words,
         case when m.agreed and t.closed_on is null then case when m.asks then t.other_contact
           else concat_ws(' · ', t.asker_contact, t.message) end end,
         case when m.asks then t.asker_yes_on else t.other_yes_on end is not null,
         m.agreed, peer.talk_lives(t), t.asked_on, t.until
    from peer.talk t
   cross join lateral (select t.asker_id is not distinct from platform.actor_scope() as asks,
     t.asker_yes_on is not null and t.other_yes_on is not null as agreed) m
   where platform.actor_role() = 'peer' and platform.actor_scope() in (t.asker_id, t.other_id)
$$;

-- Yes, with the name and the way to be reached one wants the other to have.
create function peer.accept_talk(talk uuid, name text, way text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update peer.talk t
     set asker_yes_on = case when t.asker_id = platform.actor_scope() then platform.actor_today() else t.asker_yes_on end,
         asker_name = case when t.asker_id = platform.actor_scope() then name else t.asker_name end,
         asker_contact = case when t.asker_id = platform.actor_scope() then way else t.asker_contact end,
         other_yes_on = case when t.other_id = platform.actor_scope() then platform.actor_today() else t.other_yes_on end,
         other_name = case when t.other_id = platform.actor_scope() then name else t.other_name end,
         other_contact = case when t.other_id = platform.actor_scope() then way else t.other_contact end
   where t.id = talk and platform.actor_role() = 'peer' and platform.actor_scope() in (t.asker_id, t.other_id)
     and peer.talk_lives(t);
  return found;
end $$;

-- No, or no longer, without a reason. A visitor's request goes back to the coordination.
create function peer.close_talk(talk uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update peer.talk t
     set closed_on = case when t.asker_id is null and t.other_yes_on is null then null else platform.actor_today() end,
         other_id = case when t.asker_id is null and t.other_yes_on is null then null else t.other_id end,
         other_name = null, other_about = null, other_contact = null
   where t.id = talk and platform.actor_role() = 'peer' and platform.actor_scope() in (t.asker_id, t.other_id)
     and t.closed_on is null;
  return found;
end $$;

-- The coordination hands a visitor's request to an offer.
create function peer.hand_talk(talk uuid, offer uuid, last_day date) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update peer.talk t set other_id = o.peer_id, other_name = o.shown_name, other_about = o.about, until = last_day
    from peer.talk_offer o join peer.peer p on p.id = o.peer_id
   where t.id = talk and o.id = offer and o.talks and t.asker_id is null and t.closed_on is null and t.other_yes_on is null
     and platform.actor_role() = 'coordinator' and platform.actor_scope() = t.territory_id and p.territory_id = t.territory_id;
  return found;
end $$;

-- Who arrived of late in the coordination's territory, and has no buddy, asked or found.
create function peer.arrivals_without_buddy() returns table (placement_id uuid, peer_id uuid, place text, since date)
language sql stable security definer set search_path = '' as $$
  select p.id, p.peer_id, s.shown_name, p.started_on
    from placement.placement p join structure.structure s on s.id = p.structure_id
   where platform.actor_role() = 'coordinator' and p.territory_id = platform.actor_scope() and p.state = 'active'
     and p.peer_id is not null and p.started_on >= platform.actor_today() - 60
     and not exists (select from peer.talk t where t.kind = 'buddy' and t.asker_id = p.peer_id and peer.talk_lives(t))
$$;

-- Who could be a buddy: somebody who offered it, of the same department, who works neither there nor with the one who arrives already.
create function peer.buddies_for(of_placement uuid) returns table (id uuid, shown_name text, about text, moments text)
language sql stable security definer set search_path = '' as $$
  select o.id, o.shown_name, o.about, o.moments
    from placement.placement p
    join structure.structure s on s.id = p.structure_id
    join peer.peer v on v.territory_id = p.territory_id and v.department = s.department and v.id <> p.peer_id
    join peer.talk_offer o on o.peer_id = v.id and o.buddies
   where p.id = of_placement and platform.actor_role() = 'coordinator' and p.territory_id = platform.actor_scope()
     and not exists (select from placement.placement w where w.peer_id = v.id and w.structure_id = p.structure_id
       and w.state in ('proposed', 'agreed', 'active'))
     and not exists (select from peer.talk t where t.kind = 'buddy' and t.asker_id = p.peer_id and t.other_id = v.id)
   order by (select count(*) from peer.talk t where t.kind = 'buddy' and t.other_id = v.id and peer.talk_lives(t)), o.id
   limit 10
$$;
create function peer.propose_buddy(talk uuid, of_placement uuid, offer uuid, last_day date) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  insert into peer.talk (id, territory_id, kind, asker_id, other_id, other_name, other_about, placement_id, asked_on, until)
  select talk, p.territory_id, 'buddy', p.peer_id, o.peer_id, o.shown_name, o.about, p.id, platform.actor_today(), last_day
    from placement.placement p join peer.talk_offer o on o.id = offer
   where p.id = of_placement and exists (select from peer.arrivals_without_buddy() a where a.placement_id = p.id)
     and exists (select from peer.buddies_for(p.id) b where b.id = o.id);
  return found;
end $$;

grant create on schema peer to cordee_lookup;
alter function peer.talk_lives(peer.talk) owner to cordee_lookup;
alter function peer.talk_offers_for_me() owner to cordee_lookup;
alter function peer.ask_talk(uuid, uuid, text, text, text, date) owner to cordee_lookup;
alter function peer.my_talks() owner to cordee_lookup;
alter function peer.accept_talk(uuid, text, text) owner to cordee_lookup;
alter function peer.close_talk(uuid) owner to cordee_lookup;
alter function peer.hand_talk(uuid, uuid, date) owner to cordee_lookup;
alter function peer.arrivals_without_buddy() owner to cordee_lookup;
alter function peer.buddies_for(uuid) owner to cordee_lookup;
alter function peer.propose_buddy(uuid, uuid, uuid, date) owner to cordee_lookup;
revoke create on schema peer from cordee_lookup;
