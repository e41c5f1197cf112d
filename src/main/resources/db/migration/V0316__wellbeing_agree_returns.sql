-- Coming back is agreed by the peer and the référent, in ticks: rhythm, missions to begin with, what helps. No reason, no
-- words; it goes with the pause it follows.
alter table placement.pause add constraint pause_of_placement unique (id, placement_id);

create table wellbeing.comeback (
  pause_id     uuid not null,
  placement_id uuid not null,
  side         text not null check (side in ('peer', 'lead')),
  line         text not null check (line ~ '^[a-z0-9_-]{1,40}$'),
  ticked_on    date not null,
  primary key (pause_id, side, line),
  constraint comeback_of_pause foreign key (pause_id, placement_id)
    references placement.pause (id, placement_id) on delete cascade
);
create index comeback_placement on wellbeing.comeback (placement_id);
select platform.protect('wellbeing.comeback');
grant select, insert, delete on wellbeing.comeback to cordee_app;
create policy peer_and_referent_read on wellbeing.comeback for select to cordee_app
  using (placement.actor_shares_pause(placement_id));
create policy each_ticks_their_side on wellbeing.comeback for insert to cordee_app
  with check (placement.actor_shares_pause(placement_id)
    and side = case (select platform.actor_role()) when 'peer' then 'peer' else 'lead' end);
create policy each_unticks_their_side on wellbeing.comeback for delete to cordee_app
  using (placement.actor_shares_pause(placement_id)
    and side = case (select platform.actor_role()) when 'peer' then 'peer' else 'lead' end);
create policy retention_reads on wellbeing.comeback for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on wellbeing.comeback for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
