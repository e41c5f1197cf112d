-- The certificate of experience of a placement: that the structure issues it, when, and a few words of thanks. Neither the
-- name it will carry, nor the title, nor hours are kept: the peer writes and adds them when taking it.
create table placement.certificate (
  placement_id uuid primary key references placement.placement (id) on delete cascade,
  issued_on    date not null,
  issued_by    uuid references account.account (id) on delete set null,
  issued_as    text not null check (length(issued_as) between 2 and 120),
  words        text check (length(words) between 1 and 600)
);
create index certificate_account on placement.certificate (issued_by) where issued_by is not null;
select platform.protect('placement.certificate');
select platform.audited('placement.certificate', 'placement_id');
grant select, insert, delete on placement.certificate to cordee_app;
create policy both_sides_read on placement.certificate for select to cordee_app
  using (placement.actor_is_peer_of(placement_id) or placement.actor_holds_file(placement_id));
create policy file_issues on placement.certificate for insert to cordee_app
  with check (issued_by = (select platform.actor_account()) and placement.actor_holds_file(placement_id)
    and exists (select from placement.placement p where p.id = placement_id and p.started_on is not null));
create policy file_takes_back on placement.certificate for delete to cordee_app
  using (placement.actor_holds_file(placement_id));
