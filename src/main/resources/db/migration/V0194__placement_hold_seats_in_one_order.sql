-- A place is asked for, held and left under the lock of its period, taken before anything else: in one order nobody waits
-- for somebody who waits for them. Days are those of the actor's transaction, never the caller's.
alter table placement.seat drop constraint seat_period_id_fkey;
alter table placement.seat add constraint seat_of_period foreign key (period_id)
  references placement.need_period (id) on delete restrict;

drop function placement.take_seat(uuid, date);
drop function placement.offer_free_seats(uuid, date, int);

-- The period of the place a placement stands for, locked until the transaction ends; null where it stands for none.
create function placement.lock_seat(of_placement uuid) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  period uuid;
begin
  select s.period_id into period from placement.seat s join placement.placement p on p.id = s.placement_id
   where s.placement_id = of_placement and placement.concerns_actor(p);
  perform from placement.need_period e where e.id = period for update;
  return period;
end $$;

-- Takes a place for a placement everybody said yes to; false where none is left: then it waits, by date. One at a time
-- for each period. A placement that came without the exchange needs none.
create function placement.take_seat(of_placement uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  seat placement.seat;
  room int;
begin
  if placement.lock_seat(of_placement) is null then
    return not exists (select from placement.seat s where s.placement_id = of_placement);
  end if;
  select s.* into seat from placement.seat s where s.placement_id = of_placement;
  select e.places into room from placement.need_period e where e.id = seat.period_id;
  if seat.state = 'held' then
    return true;
  end if;
  if (seat.state = 'offered' and seat.offered_until >= platform.actor_today())
      or (seat.state <> 'offered' and placement.seats_taken(seat.period_id) < room
        and not exists (select from placement.seat w where w.period_id = seat.period_id and w.state = 'waiting'
                          and w.placement_id <> of_placement)) then
    update placement.seat set state = 'held', offered_until = null where placement_id = of_placement;
    return true;
  end if;
  if seat.state = 'asked' then
    update placement.seat set state = 'waiting', since = platform.actor_today() where placement_id = of_placement;
  end if;
  return false;
end $$;

-- Offers the free places of a period to those who wait, the first first; an offer nobody took goes to the end of the
-- list. Gives how many were offered. Harmless whoever asks: it does what is due, once.
create function placement.offer_free_seats(of_period uuid, days int) returns int
language plpgsql security definer set search_path = '' as $$
declare
  room int;
  offered int;
  today date := platform.actor_today();
begin
  select e.places into room from placement.need_period e where e.id = of_period for update;
  -- after everybody who waits today
  update placement.seat set state = 'waiting', since = today + 1, offered_until = null
   where period_id = of_period and state = 'offered' and offered_until < today;
  update placement.seat set state = 'offered', offered_until = today + days
   where placement_id in (
     select s.placement_id from placement.seat s
      where s.period_id = of_period and s.state = 'waiting'
      order by s.since, s.placement_id limit greatest(0, room - placement.seats_taken(of_period)));
  get diagnostics offered = row_count;
  return offered;
end $$;

grant create on schema placement to cordee_lookup;
alter function placement.lock_seat(uuid) owner to cordee_lookup;
alter function placement.take_seat(uuid) owner to cordee_lookup;
alter function placement.offer_free_seats(uuid, int) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.lock_seat(uuid), placement.take_seat(uuid), placement.offer_free_seats(uuid, int)
  from public;
grant execute on function placement.lock_seat(uuid), placement.take_seat(uuid), placement.offer_free_seats(uuid, int)
  to cordee_app;
