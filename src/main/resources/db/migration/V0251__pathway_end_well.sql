-- An ending is a step. The exit talk is a review at no months: the same three questions' place, the same two signatures,
-- and the peer alone may prefer not to have it.
alter table pathway.review
  drop constraint review_months_check,
  drop constraint review_how_check,
  drop constraint review_done_by_somebody,
  add constraint review_months_check check (months between 0 and 60),
  add constraint review_how_check check (how in ('signed', 'elsewhere', 'told', 'declined')),
  add constraint review_done_by_somebody check ((how in ('elsewhere', 'told', 'declined')) = (done_as is not null)),
  add constraint review_declined_at_the_end check (how is distinct from 'declined' or (months = 0 and done_as = 'peer'));
create function pathway.own_decline() returns trigger language plpgsql as $$
begin
  if 'declined' in (old.how, new.how) and old.how is distinct from new.how
      and pathway.actor_side(new.placement_id) is distinct from 'peer' then
    raise exception 'only the peer declines an exit talk, or takes this back' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger own_decline before update on pathway.review for each row execute function pathway.own_decline();
-- What the other side began to write goes when the peer declines.
grant delete on pathway.review_sheet to cordee_app;
create policy peer_declines on pathway.review_sheet for delete to cordee_app
  using (pathway.actor_side(placement_id) = 'peer'
    and exists (select from pathway.review r where r.id = review_id and r.months = 0 and r.how is null));

-- The goodbye to the persons supported: when, and in which ways, never in words.
create table pathway.goodbye (
  placement_id uuid primary key references placement.placement (id) on delete cascade,
  on_day       date not null,
  ways         text[] not null check (cardinality(ways) between 1 and 10),
  said_by      uuid references account.account (id) on delete set null
);
create index goodbye_account on pathway.goodbye (said_by) where said_by is not null;
select platform.protect('pathway.goodbye');
select platform.audited('pathway.goodbye', 'placement_id');
grant select, insert, delete on pathway.goodbye to cordee_app;
grant update (on_day, ways, said_by) on pathway.goodbye to cordee_app;
create policy both_sides_read on pathway.goodbye for select to cordee_app
  using (placement.actor_is_peer_of(placement_id) or placement.actor_holds_file(placement_id));
create policy both_sides_write on pathway.goodbye for insert to cordee_app
  with check (said_by = (select platform.actor_account())
    and (placement.actor_is_peer_of(placement_id) or placement.actor_holds_file(placement_id)));
create policy both_sides_change on pathway.goodbye for update to cordee_app
  using (placement.actor_is_peer_of(placement_id) or placement.actor_holds_file(placement_id))
  with check (said_by = (select platform.actor_account()));
create policy both_sides_take_back on pathway.goodbye for delete to cordee_app
  using (placement.actor_is_peer_of(placement_id) or placement.actor_holds_file(placement_id));
