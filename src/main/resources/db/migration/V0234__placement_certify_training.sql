-- The certificate of a placement in training: that the structure gives it, when, as whom, and for how many confirmed hours.
-- Neither the name it will carry nor a title is kept: the trainee writes them when taking it.
create table placement.training_certificate (
  placement_id uuid primary key references placement.placement (id) on delete cascade,
  given_on     date not null,
  given_by     uuid references account.account (id) on delete set null,
  given_as     text not null check (length(given_as) between 2 and 120),
  minutes      int not null check (minutes > 0)
);
create index training_certificate_account on placement.training_certificate (given_by) where given_by is not null;
select platform.protect('placement.training_certificate');
select platform.audited('placement.training_certificate', 'placement_id');
grant select, insert, delete on placement.training_certificate to cordee_app;
grant delete on placement.training_certificate to cordee_lookup;
grant select on placement.training_certificate to cordee_lookup;
create policy three_read on placement.training_certificate for select to cordee_app
  using (placement.training_side(placement_id) in ('peer', 'school') or placement.actor_holds_file(placement_id));
create policy lookup_reads on placement.training_certificate for select to cordee_lookup using (true);
create policy lookup_forgets on placement.training_certificate for delete to cordee_lookup using (true);
create policy file_gives on placement.training_certificate for insert to cordee_app
  with check (given_by = (select platform.actor_account()) and placement.actor_holds_file(placement_id)
    and minutes = (select sum(x.minutes) from placement.presence x
      where x.placement_id = training_certificate.placement_id and x.state = 'confirmed'));
create policy file_takes_back on placement.training_certificate for delete to cordee_app
  using (placement.actor_holds_file(placement_id));
create or replace function placement.forget_presence() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from placement.presence where placement_id = old.id;
  delete from placement.midterm where placement_id = old.id;
  delete from placement.evaluation where placement_id = old.id;
  delete from placement.host_rating where placement_id = old.id;
  delete from placement.training_certificate where placement_id = old.id;
  return null;
end $$;
