-- « Quelque chose ne va pas »: words of a peer or a professional, sealed by the installation key before they come here, read
-- by those they chose and by nobody else. An answer is due; without one the coordination is told that it is due, and by whom.
create table wellbeing.concern (
  id          uuid primary key,
  author_id   uuid not null references account.account (id) on delete cascade,
  author_role text not null check (author_role in ('peer', 'professional')),
  hoped       text not null check (hoped in ('today', 'week')),
  shares      boolean not null,
  written_at  timestamptz not null,
  due_at      timestamptz not null check (due_at > written_at),
  closed_at   timestamptz
);
create index concern_author on wellbeing.concern (author_id);
create table wellbeing.concern_reader (
  concern_id uuid not null references wellbeing.concern (id) on delete cascade,
  account_id uuid not null references account.account (id) on delete cascade,
  role       text not null check (role in ('professional', 'director', 'supervisor', 'coordinator')),
  scope      uuid not null,
  part       text not null check (part in ('referent', 'director', 'supervisor', 'coordinator', 'cover', 'told')),
  reads      boolean not null check (reads or part = 'told'),
  told_at    timestamptz,
  primary key (concern_id, account_id)
);
create index concern_reader_account on wellbeing.concern_reader (account_id);
create table wellbeing.concern_line (
  id         uuid primary key,
  concern_id uuid not null references wellbeing.concern (id) on delete cascade,
  account_id uuid references account.account (id) on delete set null,
  by_author  boolean not null,
  kind       text not null check (kind in ('words', 'call')),
  sealed     bytea check (length(sealed) <= 9000),
  written_at timestamptz not null,
  told_at    timestamptz,
  constraint line_has_words check ((kind = 'words') = (sealed is not null)),
  constraint line_call_by_reader check (kind = 'words' or not by_author)
);
create index concern_line_concern on wellbeing.concern_line (concern_id);
create index concern_line_account on wellbeing.concern_line (account_id) where account_id is not null;
select platform.protect('wellbeing.concern'), platform.protect('wellbeing.concern_reader'),
  platform.protect('wellbeing.concern_line');
grant select, insert, delete on wellbeing.concern to cordee_app;
grant update (closed_at) on wellbeing.concern to cordee_app;
grant select, insert on wellbeing.concern_reader, wellbeing.concern_line to cordee_app;
grant select on wellbeing.concern to cordee_lookup;
grant select, insert, update (told_at) on wellbeing.concern_reader to cordee_lookup;
grant select, update (told_at) on wellbeing.concern_line to cordee_lookup;
create policy lookup_reads on wellbeing.concern for select to cordee_lookup using (true);
create policy lookup_reads on wellbeing.concern_reader for select to cordee_lookup using (true);
create policy lookup_tells on wellbeing.concern_reader for insert to cordee_lookup with check (part = 'told');
create policy lookup_marks on wellbeing.concern_reader for update to cordee_lookup using (true);
create policy lookup_reads on wellbeing.concern_line for select to cordee_lookup using (true);
create policy lookup_marks on wellbeing.concern_line for update to cordee_lookup using (true);

create function wellbeing.wrote_concern(concern uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from wellbeing.concern c where c.id = wrote_concern.concern
    and c.author_id = platform.actor_account() and c.author_role = platform.actor_role())
$$;
create function wellbeing.reads_concern(concern uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from wellbeing.concern_reader r where r.concern_id = reads_concern.concern and r.reads
    and r.account_id = platform.actor_account() and r.role = platform.actor_role() and r.scope = platform.actor_scope())
$$;
create policy author_reads on wellbeing.concern for select to cordee_app
  using (author_id = (select platform.actor_account()) and author_role = (select platform.actor_role()));
create policy chosen_read on wellbeing.concern for select to cordee_app using (wellbeing.reads_concern(id));
create policy author_writes on wellbeing.concern for insert to cordee_app
  with check (author_id = (select platform.actor_account()) and author_role = (select platform.actor_role()));
create policy author_closes on wellbeing.concern for update to cordee_app
  using (author_id = (select platform.actor_account()) and author_role = (select platform.actor_role()));
create policy author_withdraws on wellbeing.concern for delete to cordee_app
  using (author_id = (select platform.actor_account()) and author_role = (select platform.actor_role()));
create policy retention_reads on wellbeing.concern for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on wellbeing.concern for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy those_who_read_know_each_other on wellbeing.concern_reader for select to cordee_app
  using (wellbeing.wrote_concern(concern_id) or wellbeing.reads_concern(concern_id));
create policy author_chooses on wellbeing.concern_reader for insert to cordee_app
  with check (reads and wellbeing.wrote_concern(concern_id) and exists (select from wellbeing.close_ones() o
    where (o.account_id, o.role, o.scope, o.part) = (concern_reader.account_id, concern_reader.role, concern_reader.scope, concern_reader.part)
       or (o.cover_id, o.cover_role, o.cover_scope, 'cover') = (concern_reader.account_id, concern_reader.role, concern_reader.scope, concern_reader.part)));
create policy those_concerned_read on wellbeing.concern_line for select to cordee_app
  using (wellbeing.wrote_concern(concern_id) or wellbeing.reads_concern(concern_id));
create policy each_writes_their_own on wellbeing.concern_line for insert to cordee_app
  with check (account_id = (select platform.actor_account())
    and case when by_author then wellbeing.wrote_concern(concern_id) else wellbeing.reads_concern(concern_id) end
    and exists (select from wellbeing.concern c where c.id = concern_id and c.closed_at is null));

-- The name of whoever wrote or reads a concern, for the others who do; a peer's is their working name.
create function wellbeing.names_of_concern(concern uuid) returns table (account_id uuid, part text, name text)
language sql stable security definer set search_path = '' as $$
  select c.author_id, 'author', case c.author_role when 'peer' then coalesce((select p.working_name
           from account.role_grant g join peer.peer p on p.id = g.scope
          where g.account_id = c.author_id and g.role = 'peer' and g.revoked_at is null order by g.id limit 1), a.name) else a.name end
    from wellbeing.concern c join account.account a on a.id = c.author_id
   where c.id = names_of_concern.concern and (wellbeing.wrote_concern(c.id) or wellbeing.reads_concern(c.id))
  union all
  select r.account_id, r.part, a.name
    from wellbeing.concern_reader r join account.account a on a.id = r.account_id
   where r.concern_id = names_of_concern.concern and r.reads
     and (wellbeing.wrote_concern(r.concern_id) or wellbeing.reads_concern(r.concern_id))
   order by 2, 3
$$;

-- What the coordination is told without its words: that an answer is due, since when, and by whom.
create function wellbeing.answers_due() returns table (concern_id uuid, due_at timestamptz, names text)
language sql stable security definer set search_path = '' as $$
  select c.id, c.due_at, string_agg(a.name, ', ' order by a.name collate "fr-x-icu")
    from wellbeing.concern_reader t
    join wellbeing.concern c on c.id = t.concern_id and c.closed_at is null
    join wellbeing.concern_reader r on r.concern_id = c.id and r.part <> 'told'
    join account.account a on a.id = r.account_id
   where t.part = 'told' and t.account_id = platform.actor_account() and t.role = platform.actor_role()
     and t.scope = platform.actor_scope()
     and not exists (select from wellbeing.concern_line l where l.concern_id = c.id and not l.by_author)
   group by c.id, c.due_at order by c.due_at, c.id
$$;

-- The job "concerns": tells the coordination of what nobody answered in time, once.
create function wellbeing.tell_the_coordination() returns void
language sql security definer set search_path = '' as $$
  insert into wellbeing.concern_reader (concern_id, account_id, role, scope, part, reads)
  select c.id, g.account_id, 'coordinator', g.scope, 'told', c.shares
    from wellbeing.concern c
    join account.role_grant w on w.account_id = c.author_id and w.role = c.author_role and w.revoked_at is null
    left join peer.peer p on w.role = 'peer' and p.id = w.scope
    join account.role_grant g on g.role = 'coordinator' and g.scope = coalesce(p.territory_id, w.territory)
     and g.revoked_at is null and g.account_id <> c.author_id
   where platform.actor_is_job('concerns') and c.closed_at is null and c.due_at <= platform.actor_now()
     and not exists (select from wellbeing.concern_line l where l.concern_id = c.id and not l.by_author)
      on conflict (concern_id, account_id) do nothing
$$;
-- Whom to write to now, and at once marked as told: readers of what is new to them, and authors of an answer.
create function wellbeing.letters_of_concerns() returns table (recipient text, language text)
language sql security definer set search_path = '' as $$
  with readers as (update wellbeing.concern_reader r set told_at = platform.actor_now()
     where r.told_at is null and platform.actor_is_job('concerns') returning r.account_id),
  authors as (update wellbeing.concern_line l set told_at = platform.actor_now()
     where l.told_at is null and not l.by_author and platform.actor_is_job('concerns') returning l.concern_id)
  select distinct a.email, a.language from account.account a
   where a.email is not null and a.closed_at is null
     and (a.id in (select r.account_id from readers r)
       or a.id in (select c.author_id from wellbeing.concern c join authors x on x.concern_id = c.id))
   order by 1
$$;
grant create on schema wellbeing to cordee_lookup;
alter function wellbeing.wrote_concern(uuid) owner to cordee_lookup;
alter function wellbeing.reads_concern(uuid) owner to cordee_lookup;
alter function wellbeing.names_of_concern(uuid) owner to cordee_lookup;
alter function wellbeing.answers_due() owner to cordee_lookup;
alter function wellbeing.tell_the_coordination() owner to cordee_lookup;
alter function wellbeing.letters_of_concerns() owner to cordee_lookup;
revoke create on schema wellbeing from cordee_lookup;
revoke execute on function wellbeing.names_of_concern(uuid), wellbeing.answers_due(), wellbeing.tell_the_coordination(),
  wellbeing.letters_of_concerns() from public;
grant execute on function wellbeing.names_of_concern(uuid), wellbeing.answers_due(), wellbeing.tell_the_coordination(),
  wellbeing.letters_of_concerns() to cordee_app;
