-- One message of the coordination to many. Each reads their own copy, nobody reads who else got one; the coordination keeps the words
-- and two numbers.
create table gathering.written (
  id           uuid primary key,
  territory_id uuid not null references structure.territory (id),
  audience     text not null check (audience in ('circle', 'role', 'department')),
  whom         text not null check (length(whom) between 1 and 40),
  shown_whom   text not null check (length(shown_whom) between 1 and 120),
  words        text not null check (length(words) between 1 and 2000),
  written_on   date not null,
  total        int not null check (total > 0),
  told         int not null default 0 check (told between 0 and total)
);
create index written_territory on gathering.written (territory_id, written_on);
create table gathering.delivery (
  written_id uuid not null references gathering.written (id) on delete cascade,
  account_id uuid not null references account.account (id) on delete cascade,
  told_on    date,
  read_on    date,
  primary key (written_id, account_id)
);
create index delivery_account on gathering.delivery (account_id);
create index delivery_waiting on gathering.delivery (written_id) where told_on is null;
select platform.protect('gathering.written');
select platform.protect('gathering.delivery');
select platform.audited('gathering.written', 'id');
grant select, delete, update (told) on gathering.written to cordee_app;
grant select, update (told_on, read_on) on gathering.delivery to cordee_app;
grant select, insert on gathering.written, gathering.delivery to cordee_lookup;
create policy lookup_reads on gathering.written for select to cordee_lookup using (true);
create policy lookup_adds on gathering.written for insert to cordee_lookup with check (true);
create policy lookup_reads on gathering.delivery for select to cordee_lookup using (true);
create policy lookup_adds on gathering.delivery for insert to cordee_lookup with check (true);
create policy coordinator_reads on gathering.written for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy own_copy on gathering.written for select to cordee_app
  using (exists (select from gathering.delivery d where d.written_id = id and d.account_id = (select platform.actor_account())));
create policy job_reads on gathering.written for select to cordee_app
  using ((select platform.actor_is_job('letters')) or (select platform.actor_is_job('retention')));
create policy job_counts on gathering.written for update to cordee_app
  using ((select platform.actor_is_job('letters'))) with check ((select platform.actor_is_job('letters')));
create policy retention_deletes on gathering.written for delete to cordee_app using ((select platform.actor_is_job('retention')));
create policy own_reads on gathering.delivery for select to cordee_app
  using (account_id = (select platform.actor_account()) or (select platform.actor_is_job('letters')));
create policy own_marks on gathering.delivery for update to cordee_app
  using (account_id = (select platform.actor_account()) or (select platform.actor_is_job('letters')))
  with check (account_id = (select platform.actor_account()) or (select platform.actor_is_job('letters')));

-- Whom a message goes to: accounts that are open, once each, of the coordination's own territory.
create function gathering.recipients(audience text, whom text) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select distinct a.id
    from account.role_grant g join account.account a on a.id = g.account_id
   where platform.actor_role() = 'coordinator' and g.territory = platform.actor_scope() and g.revoked_at is null
     and a.closed_at is null and g.role in ('peer', 'professional', 'director', 'trainer', 'association', 'supervisor')
     and case audience
       when 'role' then g.role = whom
       when 'circle' then exists (select from gathering.member m join gathering.circle c on c.id = m.circle_id
         where m.account_id = a.id and c.id::text = whom and c.territory_id = platform.actor_scope() and g.role = any (c.roles))
       when 'department' then exists (select from peer.peer p where g.role = 'peer' and p.id = g.scope and p.department = whom)
         or exists (select from structure.structure s where g.role in ('professional', 'director') and s.id = g.scope
           and s.department = whom)
       else false end
$$;
create function gathering.count_recipients(audience text, whom text) returns int
language sql stable security definer set search_path = '' as $$
  select count(*)::int from gathering.recipients(audience, whom)
$$;
-- Writes the message and one copy for each; how many.
create function gathering.write(message uuid, audience text, whom text, shown text, what text) returns int
language plpgsql security definer set search_path = '' as $$
declare many int := gathering.count_recipients(audience, whom);
begin
  if many > 0 then
    insert into gathering.written (id, territory_id, audience, whom, shown_whom, words, written_on, total)
    values (message, platform.actor_scope(), audience, whom, shown, what, platform.actor_today(), many);
    insert into gathering.delivery (written_id, account_id)
    select message, r from gathering.recipients(audience, whom) r;
  end if;
  return many;
end $$;
-- The letters the job writes next: a peer who pauses gets one that does not leave; an account without address gets none.
create function gathering.letters_to_write(at_most int)
returns table (written_id uuid, account_id uuid, recipient text, language text, paused boolean)
language sql stable security definer set search_path = '' as $$
  select d.written_id, d.account_id, a.email, a.language,
         exists (select from account.role_grant g join placement.placement p on p.peer_id = g.scope
            join placement.pause z on z.placement_id = p.id
           where g.account_id = a.id and g.role = 'peer' and g.revoked_at is null
             and z.since <= platform.actor_today() and (z.until is null or z.until > platform.actor_today()))
    from gathering.delivery d join account.account a on a.id = d.account_id
   where platform.actor_is_job('letters') and d.told_on is null
   order by d.written_id, d.account_id limit at_most
$$;
grant create on schema gathering to cordee_lookup;
alter function gathering.recipients(text, text) owner to cordee_lookup;
alter function gathering.count_recipients(text, text) owner to cordee_lookup;
alter function gathering.write(uuid, text, text, text, text) owner to cordee_lookup;
alter function gathering.letters_to_write(int) owner to cordee_lookup;
revoke create on schema gathering from cordee_lookup;
revoke execute on function gathering.recipients(text, text) from public;
