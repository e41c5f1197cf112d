-- A pause of one's own: neutral, without a reason, the same for every role. Its owner alone reads it; it is deleted when it
-- ends, so that nothing tells afterwards that there was one.

select platform.open_schema('wellbeing');

create table wellbeing.rest (
  account_id uuid primary key references account.account (id) on delete cascade,
  since      date not null,
  until      date,
  constraint rest_dates_in_order check (until > since)
);
select platform.protect('wellbeing.rest');
grant select, insert, update, delete on wellbeing.rest to cordee_app;
create policy owner_alone on wellbeing.rest to cordee_app
  using (account_id = (select platform.actor_account())) with check (account_id = (select platform.actor_account()));
create policy retention_reads on wellbeing.rest for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on wellbeing.rest for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
grant select on wellbeing.rest to cordee_lookup;
create policy lookup_reads on wellbeing.rest for select to cordee_lookup using (true);

-- Whether somebody at this address pauses today: for the job that delivers, and for nobody else. A peer whose every running
-- placement is in a pause, opened by the référent or by themselves, pauses too, unless they hold another role.
create function platform.keeps_quiet(recipient text) returns boolean
language sql stable security definer set search_path = '' as $$
  select platform.actor_is_job('mail') and exists (select from account.account a
   where a.email = lower(recipient)
     and (exists (select from wellbeing.rest r where r.account_id = a.id and r.since <= platform.actor_today()
                     and (r.until is null or r.until > platform.actor_today()))
       or (exists (select from account.role_grant g join placement.placement p on p.peer_id = g.scope and p.state = 'active'
                    where g.account_id = a.id and g.role = 'peer' and g.revoked_at is null)
         and not exists (select from account.role_grant g
                          where g.account_id = a.id and g.role <> 'peer' and g.revoked_at is null)
         and not exists (select from account.role_grant g join placement.placement p on p.peer_id = g.scope and p.state = 'active'
                          where g.account_id = a.id and g.role = 'peer' and g.revoked_at is null
                            and not exists (select from placement.pause z where z.placement_id = p.id
                              and z.since <= platform.actor_today()
                              and (z.until is null or z.until > platform.actor_today()))))))
$$;
grant create on schema platform to cordee_lookup;
alter function platform.keeps_quiet(text) owner to cordee_lookup;
revoke create on schema platform from cordee_lookup;
revoke execute on function platform.keeps_quiet(text) from public;
grant execute on function platform.keeps_quiet(text) to cordee_app;
