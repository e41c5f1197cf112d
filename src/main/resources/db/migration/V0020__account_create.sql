-- People who sign in, the roles they hold, and the doors they enter by.
-- The job "door" is what stands at the entrance, before anybody is known: sign-in, invitations, devices, resets.

select platform.open_schema('account');

-- The territory the actor's role was granted in.
create function platform.actor_territory() returns uuid language sql stable parallel safe
  return nullif(current_setting('cordee.territory', true), '')::uuid;

create table account.account (
  id                uuid primary key,
  name              text not null check (length(name) between 1 and 80),
  email             text unique check (email = lower(email)),
  passphrase        text,
  language          text check (language in ('fr', 'en')),
  totp_secret       bytea,
  totp_confirmed_at timestamptz,
  totp_last_step    bigint,
  failures          int not null default 0,
  next_try_at       timestamptz,
  created_at        timestamptz not null,
  closed_at         timestamptz,
  version           int not null default 0
);
select platform.protect('account.account');
select platform.audited('account.account', 'id', 'id');
select platform.forgotten_when_deleted('account.account');
grant select, insert, update, delete on account.account to cordee_app;

create table account.role_grant (
  id         uuid primary key,
  account_id uuid not null references account.account (id) on delete cascade,
  role       text not null check (role in ('peer', 'professional', 'director', 'coordinator', 'funder', 'trainer',
                                           'association', 'supervisor', 'administrator')),
  scope      uuid,
  territory  uuid,
  label      text not null,
  granted_by uuid,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at date,
  check ((role = 'administrator') = (scope is null))
);
create unique index role_grant_once on account.role_grant (account_id, role, scope) nulls not distinct
  where revoked_at is null;
create index role_grant_scope on account.role_grant (scope);
select platform.protect('account.role_grant');
select platform.audited('account.role_grant', 'id', 'account_id');
grant select, insert, update, delete on account.role_grant to cordee_app;

-- Who manages a grant: the director in their structure, the coordinator in her territory; the administrator only
-- coordinators.
create function account.manages(role text, scope uuid, territory uuid) returns boolean
language sql stable parallel safe
  return case platform.actor_role()
    when 'director' then scope = platform.actor_scope() and role in ('director', 'professional')
    when 'coordinator' then territory = platform.actor_scope() and role <> 'administrator'
    when 'administrator' then role = 'coordinator'
    else false end;

create policy door on account.account to cordee_app
  using ((select platform.actor_is_job('door'))) with check ((select platform.actor_is_job('door')));
create policy owner_reads on account.account for select to cordee_app
  using (id = (select platform.actor_account()));
create policy owner_changes on account.account for update to cordee_app
  using (id = (select platform.actor_account())) with check (id = (select platform.actor_account()));
create policy managers_read on account.account for select to cordee_app
  using (exists (select from account.role_grant g
                  where g.account_id = account.id and account.manages(g.role, g.scope, g.territory)));
create policy eraser on account.account for delete to cordee_app
  using (id = (select platform.actor_account()) or (select platform.actor_is_job('retention')));
create policy eraser_reads on account.account for select to cordee_app
  using ((select platform.actor_is_job('retention')));

create policy door on account.role_grant to cordee_app
  using ((select platform.actor_is_job('door'))) with check ((select platform.actor_is_job('door')));
create policy owner_reads on account.role_grant for select to cordee_app
  using (account_id = (select platform.actor_account()));
create policy managers_read on account.role_grant for select to cordee_app
  using (account.manages(role, scope, territory));
create policy managers_revoke on account.role_grant for update to cordee_app
  using (account.manages(role, scope, territory)) with check (account.manages(role, scope, territory));
create policy eraser_reads on account.role_grant for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy eraser on account.role_grant for delete to cordee_app
  using (account_id = (select platform.actor_account()) or (select platform.actor_is_job('retention')));

-- An invitation makes an account, or adds a role to the one of whoever accepts it.
create table account.invitation (
  id          uuid primary key,
  token       bytea not null unique,
  role        text not null,
  scope       uuid,
  territory   uuid,
  label       text not null,
  name        text not null check (length(name) between 1 and 80),
  email       text check (email = lower(email)),
  invited_by  uuid,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);
create index invitation_scope on account.invitation (scope);
select platform.protect('account.invitation');
select platform.audited('account.invitation', 'id');
grant select, insert, update, delete on account.invitation to cordee_app;
create policy door on account.invitation to cordee_app
  using ((select platform.actor_is_job('door'))) with check ((select platform.actor_is_job('door')));
create policy managers on account.invitation to cordee_app
  using (account.manages(role, scope, territory)) with check (account.manages(role, scope, territory));
create policy purge on account.invitation for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy purge_reads on account.invitation for select to cordee_app
  using ((select platform.actor_is_job('retention')));

-- A phone that is somebody's key: bound once, face to face, then opened with six digits.
create table account.device (
  id           uuid primary key,
  account_id   uuid not null references account.account (id) on delete cascade,
  token        bytea not null unique,
  pin          text not null,
  failures     int not null default 0,
  bound_at     timestamptz not null,
  last_used_at date,
  locked_at    timestamptz,
  revoked_at   timestamptz
);
create index device_account on account.device (account_id);
select platform.protect('account.device');
select platform.audited('account.device', 'id', 'account_id');
grant select, insert, update, delete on account.device to cordee_app;
create policy door on account.device to cordee_app
  using ((select platform.actor_is_job('door'))) with check ((select platform.actor_is_job('door')));
create policy owner_reads on account.device for select to cordee_app
  using (account_id = (select platform.actor_account()));
create policy owner_revokes on account.device for update to cordee_app
  using (account_id = (select platform.actor_account())) with check (account_id = (select platform.actor_account()));
create policy retention_reads on account.device for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on account.device for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

-- A link or QR code shown face to face: binds a phone, or replaces a forgotten passphrase.
create table account.handover (
  id         uuid primary key,
  account_id uuid not null references account.account (id) on delete cascade,
  kind       text not null check (kind in ('device', 'reset')),
  token      bytea not null unique,
  given_by   uuid,
  given_by_name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index handover_account on account.handover (account_id);
select platform.protect('account.handover');
select platform.audited('account.handover', 'id', 'account_id');
grant select, insert, update, delete on account.handover to cordee_app;
create policy door on account.handover to cordee_app
  using ((select platform.actor_is_job('door'))) with check ((select platform.actor_is_job('door')));
create policy owner_reads on account.handover for select to cordee_app
  using (account_id = (select platform.actor_account()));
create policy retention_reads on account.handover for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on account.handover for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy managers_hand_over on account.handover for insert to cordee_app
  with check (exists (select from account.role_grant g
                       where g.account_id = handover.account_id and g.revoked_at is null
                         and account.manages(g.role, g.scope, g.territory)));

create table account.recovery_code (
  id         uuid primary key,
  account_id uuid not null references account.account (id) on delete cascade,
  code       bytea not null,
  used_at    timestamptz
);
create index recovery_code_account on account.recovery_code (account_id);
select platform.protect('account.recovery_code');
grant select, insert, update, delete on account.recovery_code to cordee_app;
create policy door on account.recovery_code to cordee_app
  using ((select platform.actor_is_job('door'))) with check ((select platform.actor_is_job('door')));
create policy owner on account.recovery_code to cordee_app
  using (account_id = (select platform.actor_account())) with check (account_id = (select platform.actor_account()));
