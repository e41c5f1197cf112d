-- Mail waiting to leave. The administrator sees recipient, kind and state; the body is sealed, and deleted once sent.
create table platform.outbox (
  id         uuid primary key,
  recipient  text not null check (length(recipient) between 3 and 254),
  kind       text not null check (kind ~ '^[a-z_]{2,40}$'),
  state      text not null check (state in ('waiting', 'sent', 'failed')),
  body       bytea,
  attempts   int not null default 0,
  queued_at  timestamptz not null,
  settled_at timestamptz,
  constraint outbox_body_while_waiting check ((body is not null) = (state = 'waiting'))
);
create index outbox_waiting on platform.outbox (queued_at) where state = 'waiting';
create index outbox_recent on platform.outbox (queued_at desc);
select platform.protect('platform.outbox');
grant select, insert, delete, update (state, body, attempts, settled_at) on platform.outbox to cordee_app;
create policy anybody_queues on platform.outbox for insert to cordee_app
  with check ((select platform.actor_kind()) is not null and state = 'waiting');
create policy administrator_reads on platform.outbox for select to cordee_app
  using ((select platform.actor_role()) = 'administrator' or (select platform.actor_is_job('mail')));
create policy mail_settles on platform.outbox for update to cordee_app
  using ((select platform.actor_is_job('mail')));
create policy mail_deletes on platform.outbox for delete to cordee_app
  using ((select platform.actor_is_job('mail')));
