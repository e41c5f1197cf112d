-- A mail that could not leave is tried again later and later; given up, it keeps its sealed words for a week, so that
-- the administrator can send it again once the server works; one they cancel loses them at once.
alter table platform.outbox add column next_try_at timestamptz;
alter table platform.outbox drop constraint outbox_state_check;
alter table platform.outbox add constraint outbox_state_check
  check (state in ('waiting', 'sent', 'failed', 'cancelled'));
alter table platform.outbox drop constraint outbox_body_while_waiting;
alter table platform.outbox add constraint outbox_body_while_waiting check (case state
  when 'waiting' then body is not null
  when 'failed' then true
  else body is null end);
grant update (next_try_at) on platform.outbox to cordee_app;
create policy administrator_decides on platform.outbox for update to cordee_app
  using ((select platform.actor_role()) = 'administrator' and state in ('waiting', 'failed'))
  with check ((select platform.actor_role()) = 'administrator' and state in ('waiting', 'cancelled'));
