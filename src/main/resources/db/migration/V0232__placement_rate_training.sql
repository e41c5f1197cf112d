-- The grid of a placement in training: trainee and tutor fill it apart, in words; neither reads the other's before both handed
-- theirs in; the school reads it when the trainee, who read it first, sends it.
create table placement.evaluation (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  side         text not null check (side in ('peer', 'tutor')),
  grid_version int not null,
  handed_on    date,
  comment      text check (length(comment) between 1 and 600),
  sent_on      date,
  version      int not null default 0,
  primary key (placement_id, side),
  constraint evaluation_trainee_sends check (side = 'peer' or num_nulls(comment, sent_on) = 2),
  constraint evaluation_sent_once_handed check (sent_on is null or handed_on is not null)
);
create table placement.evaluation_line (
  placement_id uuid not null,
  side         text not null,
  domain       text not null check (domain ~ '^[a-z_]{1,40}$'),
  level        text not null check (level ~ '^[a-z_]{1,40}$'),
  example      text check (length(example) between 1 and 300),
  primary key (placement_id, side, domain),
  foreign key (placement_id, side) references placement.evaluation (placement_id, side) on delete cascade
);
select platform.protect('placement.evaluation');
select platform.protect('placement.evaluation_line');
select platform.audited('placement.evaluation', 'placement_id');
grant select, insert on placement.evaluation to cordee_app;
grant update (handed_on, comment, sent_on, version) on placement.evaluation to cordee_app;
grant select, insert, delete on placement.evaluation_line to cordee_app;
grant select, delete on placement.evaluation, placement.evaluation_line to cordee_lookup;
create policy lookup_reads on placement.evaluation for select to cordee_lookup using (true);
create policy lookup_forgets on placement.evaluation for delete to cordee_lookup using (true);
create policy lookup_reads on placement.evaluation_line for select to cordee_lookup using (true);
create policy lookup_forgets on placement.evaluation_line for delete to cordee_lookup using (true);

-- Whether both handed theirs in, and whether the trainee sent it: two words, told to those who have a part in the placement.
create function placement.evaluation_open(of_placement uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select count(*) = 2 from placement.evaluation e where e.placement_id = of_placement and e.handed_on is not null
    and exists (select from placement.placement p where p.id = of_placement and placement.concerns_actor(p))
$$;
create function placement.evaluation_sent(of_placement uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from placement.evaluation e join placement.placement p on p.id = e.placement_id
    where e.placement_id = of_placement and e.sent_on is not null and placement.concerns_actor(p))
$$;
create policy own_side_reads on placement.evaluation for select to cordee_app
  using (side = placement.training_side(placement_id));
create policy both_read_once_both_handed on placement.evaluation for select to cordee_app
  using (placement.training_side(placement_id) in ('peer', 'tutor') and placement.evaluation_open(placement_id));
create policy school_reads_sent on placement.evaluation for select to cordee_app
  using (placement.training_side(placement_id) = 'school' and placement.evaluation_sent(placement_id));
create policy own_side_begins on placement.evaluation for insert to cordee_app
  with check (side = placement.training_side(placement_id) and handed_on is null and comment is null and sent_on is null
    and exists (select from placement.placement p where p.id = placement_id and p.started_on is not null));
create policy own_side_hands on placement.evaluation for update to cordee_app
  using (side = placement.training_side(placement_id)) with check (side = placement.training_side(placement_id));
create policy own_side_reads on placement.evaluation_line for select to cordee_app
  using (side = placement.training_side(placement_id));
create policy both_read_once_both_handed on placement.evaluation_line for select to cordee_app
  using (placement.training_side(placement_id) in ('peer', 'tutor') and placement.evaluation_open(placement_id));
create policy school_reads_sent on placement.evaluation_line for select to cordee_app
  using (placement.training_side(placement_id) = 'school' and placement.evaluation_sent(placement_id));
create policy own_side_writes on placement.evaluation_line for insert to cordee_app
  with check (side = placement.training_side(placement_id) and exists (select from placement.evaluation e
    where e.placement_id = evaluation_line.placement_id and e.side = evaluation_line.side and e.handed_on is null));
create policy own_side_takes_away on placement.evaluation_line for delete to cordee_app
  using (side = placement.training_side(placement_id) and exists (select from placement.evaluation e
    where e.placement_id = evaluation_line.placement_id and e.side = evaluation_line.side and e.handed_on is null));

-- What is handed in stays handed in; the trainee comments and sends what both handed in, once.
create function placement.evaluation_stays() returns trigger language plpgsql as $$
begin
  if old.handed_on is not null and new.handed_on is distinct from old.handed_on
      or old.sent_on is not null and (new.sent_on, new.comment) is distinct from (old.sent_on, old.comment)
      or (new.sent_on, new.comment) is distinct from (old.sent_on, old.comment)
        and not placement.evaluation_open(new.placement_id) then
    raise exception 'what is handed in stays' using errcode = 'check_violation', constraint = 'evaluation_stays';
  end if;
  return new;
end $$;
create trigger evaluation_stays before update on placement.evaluation
  for each row execute function placement.evaluation_stays();

-- What a trainee says of the place: told to the school; to the structure when the trainee shares it as they hand it in, and
-- otherwise merged, by whole fives of trainees. It is written once, so that no later act unmasks a merged one.
create table placement.host_rating (
  placement_id uuid primary key,
  structure_id uuid not null,
  grid_version int not null,
  handed_on    date not null,
  shared       boolean not null,
  comment      text check (length(comment) between 1 and 600),
  foreign key (placement_id, structure_id) references placement.placement (id, structure_id) on delete cascade
);
create index host_rating_structure on placement.host_rating (structure_id);
create table placement.host_rating_line (
  placement_id uuid not null references placement.host_rating (placement_id) on delete cascade,
  item         text not null check (item ~ '^[a-z_]{1,40}$'),
  answer       smallint not null check (answer between 0 and 3),
  primary key (placement_id, item)
);
select platform.protect('placement.host_rating');
select platform.protect('placement.host_rating_line');
grant select, insert on placement.host_rating, placement.host_rating_line to cordee_app;
grant select, delete on placement.host_rating, placement.host_rating_line to cordee_lookup;
create policy lookup_reads on placement.host_rating for select to cordee_lookup using (true);
create policy lookup_forgets on placement.host_rating for delete to cordee_lookup using (true);
create policy lookup_reads on placement.host_rating_line for select to cordee_lookup using (true);
create policy lookup_forgets on placement.host_rating_line for delete to cordee_lookup using (true);
create policy told_read on placement.host_rating for select to cordee_app
  using (placement.training_side(placement_id) in ('peer', 'school')
    or (shared and placement.actor_holds_file(placement_id)));
create policy peer_tells on placement.host_rating for insert to cordee_app
  with check (placement.training_side(placement_id) = 'peer'
    and exists (select from placement.placement p where p.id = placement_id and p.started_on is not null));
create policy told_read on placement.host_rating_line for select to cordee_app
  using (exists (select from placement.host_rating r where r.placement_id = host_rating_line.placement_id));
create policy peer_tells on placement.host_rating_line for insert to cordee_app
  with check (placement.training_side(placement_id) = 'peer');
-- The answer in the middle, for each sentence, of the trainees of a structure who did not share theirs: the oldest five, ten,
-- fifteen… of different trainees; nothing before five, the threshold of whatever is told of peers. Told to those who hold files in that structure.
create function placement.host_ratings_merged(of_structure uuid) returns table (item text, answer int)
language sql stable security definer set search_path = '' as $$
  with each as (
    select distinct on (p.peer_id) r.placement_id, r.handed_on
      from placement.host_rating r join placement.placement p on p.id = r.placement_id
     where r.structure_id = of_structure and not r.shared and p.peer_id is not null
       and platform.actor_role() in ('director', 'professional') and of_structure = platform.actor_scope()
     order by p.peer_id, r.handed_on, r.placement_id),
  numbered as (
    select e.placement_id, row_number() over (order by e.handed_on, e.placement_id) as place, count(*) over () as number
      from each e)
  select l.item, (percentile_disc(0.5) within group (order by l.answer))::int
    from numbered n join placement.host_rating_line l on l.placement_id = n.placement_id
   where n.place <= n.number / 5 * 5
   group by l.item
$$;

create or replace function placement.forget_presence() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from placement.presence where placement_id = old.id;
  delete from placement.midterm where placement_id = old.id;
  delete from placement.evaluation where placement_id = old.id;
  delete from placement.host_rating where placement_id = old.id;
  return null;
end $$;
grant create on schema placement to cordee_lookup;
alter function placement.evaluation_open(uuid) owner to cordee_lookup;
alter function placement.evaluation_sent(uuid) owner to cordee_lookup;
alter function placement.host_ratings_merged(uuid) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.evaluation_open(uuid), placement.evaluation_sent(uuid),
  placement.host_ratings_merged(uuid) from public;
grant execute on function placement.evaluation_open(uuid), placement.evaluation_sent(uuid),
  placement.host_ratings_merged(uuid) to cordee_app;
