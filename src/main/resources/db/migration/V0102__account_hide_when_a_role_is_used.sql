-- When a role was last used tells who pauses: its owner reads it, and the job that ends what is too old; who manages the
-- role does not.

create table account.role_use (
  grant_id uuid primary key references account.role_grant (id) on update cascade on delete cascade,
  used_on  date not null
);
select platform.protect('account.role_use');
grant select, insert, update on account.role_use to cordee_app;
create policy door on account.role_use to cordee_app
  using ((select platform.actor_is_job('door'))) with check ((select platform.actor_is_job('door')));
create policy owner_reads on account.role_use for select to cordee_app
  using (exists (select from account.role_grant g
                  where g.id = grant_id and g.account_id = (select platform.actor_account())));
create policy retention_reads on account.role_use for select to cordee_app
  using ((select platform.actor_is_job('retention')));

-- Forced row security would hide the rows from this move.
alter table account.role_grant no force row level security;
alter table account.role_use no force row level security;
insert into account.role_use (grant_id, used_on)
  select id, last_used_at from account.role_grant where last_used_at is not null;
alter table account.role_use force row level security;
alter table account.role_grant force row level security;
alter table account.role_grant drop column last_used_at;

-- The same answer, in the order the roles were given.
create or replace function account.roles_of_session(session text)
returns table (account_id uuid, id uuid, role text, scope uuid, territory uuid, label text, name text, language text,
  totp boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select a.id, g.id, g.role, g.scope, g.territory, g.label, a.name, a.language, a.totp_confirmed_at is not null
    from platform.session s
    join account.account a on a.id = s.principal_name::uuid and a.closed_at is null
    join account.role_grant g on g.account_id = a.id and g.revoked_at is null
   where s.session_id = session
   order by g.granted_at, g.id;
end $$;
