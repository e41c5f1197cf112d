-- « Comment ça va ? »: answers of a peer to themselves, sealed by the installation key. Nobody else reads them, no job counts
-- them, and they go after a short while, or when the peer erases them.
create table wellbeing.check_in (
  id         uuid primary key,
  account_id uuid not null references account.account (id) on delete cascade,
  on_day     date not null,
  sealed     bytea not null check (length(sealed) <= 2000)
);
create index check_in_account on wellbeing.check_in (account_id);
select platform.protect('wellbeing.check_in');
grant select, insert, delete on wellbeing.check_in to cordee_app;
create policy peer_alone on wellbeing.check_in to cordee_app
  using (account_id = (select platform.actor_account()) and (select platform.actor_role()) = 'peer')
  with check (account_id = (select platform.actor_account()) and (select platform.actor_role()) = 'peer');
create policy retention_reads on wellbeing.check_in for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on wellbeing.check_in for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
