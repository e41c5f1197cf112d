-- Capitalisation sheets: what an action taught, written by somebody external to it from the words of tellers, each of whom
-- may refuse their parts or take them back. Edition 0 of a part is the draft; an edition that appeared is frozen.
drop policy whoever_chose_notes on evidence.release_use;
create policy whoever_chose_notes on evidence.release_use for insert to cordee_app
  with check ((select platform.actor_kind()) in ('person', 'demo')
    and exists (select from evidence.release r where r.id = release_id and r.state = 'released'
      and r.expires_on >= (select platform.actor_today()) and r.territory_id = (select platform.actor_territory())
      and (r.print or not printed)));

create table evidence.sheet (
  id             uuid primary key,
  territory_id   uuid not null,
  structure_id   uuid not null,
  accompanier_id uuid references account.account (id) on delete set null,
  accompanied_by text not null check (length(accompanied_by) <= 80),
  title          text not null check (length(title) between 1 and 120),
  summary        text not null check (length(summary) <= 600),
  place          text not null check (length(place) <= 120),
  subjects       text[] not null default '{}',
  licence        text not null check (licence in ('quote', 'share')),
  audience       text not null check (audience in ('region', 'public')),
  expires_on     date not null,
  state          text not null check (state in
                   ('framing', 'interviews', 'analysis', 'draft', 'proposed', 'reviewed', 'published', 'withdrawn')),
  round          int not null default 0,
  edition        int not null default 0,
  returned_for   text check (length(returned_for) between 1 and 1000),
  opened_on      date not null,
  changed_on     date not null,
  version        int not null default 0
);
create index sheet_accompanier on evidence.sheet (accompanier_id);
create index sheet_territory on evidence.sheet (territory_id);

-- A place at the table: offered by a code, taken by an account. The mark is the keyed hash of the code.
create table evidence.sheet_member (
  id         uuid primary key,
  sheet_id   uuid not null references evidence.sheet (id) on delete cascade,
  kind       text not null check (kind in ('teller', 'accompanier')),
  mark       bytea unique,
  account_id uuid references account.account (id) on delete cascade,
  corner     text check (corner in ('persons', 'professionals')),
  signature  text not null default '' check (length(signature) <= 80),
  invited_on date not null,
  joined_on  date,
  left_on    date,
  constraint sheet_member_once unique (sheet_id, account_id),
  constraint sheet_member_joined check ((account_id is null) = (joined_on is null) and (account_id is null) = (mark is not null))
);
create index sheet_member_account on evidence.sheet_member (account_id);

-- What a teller tells whoever accompanies.
create table evidence.sheet_told (
  member_id uuid not null references evidence.sheet_member (id) on delete cascade,
  code      text not null,
  words     text not null check (length(words) between 1 and 6000),
  primary key (member_id, code)
);

create table evidence.sheet_part (
  sheet_id   uuid not null references evidence.sheet (id) on delete cascade,
  edition    int not null check (edition >= 0),
  code       text not null,
  words      text not null check (length(words) <= 8000),
  print      boolean not null default false,
  signatures text[] not null default '{}',
  primary key (sheet_id, edition, code)
);
-- Whose words a part rests on.
create table evidence.sheet_voice (
  sheet_id  uuid not null,
  edition   int not null,
  code      text not null,
  member_id uuid not null references evidence.sheet_member (id) on delete cascade,
  primary key (sheet_id, edition, code, member_id),
  constraint sheet_voice_part foreign key (sheet_id, edition, code)
    references evidence.sheet_part (sheet_id, edition, code) on delete cascade
);
create index sheet_voice_member on evidence.sheet_voice (member_id);
-- A teller's answer to a draft: the parts that may appear, those that may be printed, and whether the rest may without others'.
create table evidence.sheet_answer (
  member_id    uuid not null references evidence.sheet_member (id) on delete cascade,
  round        int not null,
  agreed       text[] not null,
  print        text[] not null,
  goes_without boolean not null,
  answered_on  date not null,
  primary key (member_id, round)
);
create table evidence.sheet_edition (
  sheet_id       uuid not null references evidence.sheet (id) on delete cascade,
  edition        int not null check (edition > 0),
  territory_id   uuid not null,
  title          text not null,
  summary        text not null,
  place          text not null,
  subjects       text[] not null,
  licence        text not null,
  audience       text not null check (audience in ('region', 'public')),
  accompanier_id uuid references account.account (id) on delete set null,
  accompanied_by text not null,
  plan           int not null,
  published_on   date not null,
  expires_on     date not null,
  ended_on       date,
  primary key (sheet_id, edition)
);
create index sheet_edition_accompanier on evidence.sheet_edition (accompanier_id);
create unique index sheet_edition_shown on evidence.sheet_edition (sheet_id) where ended_on is null;
create table evidence.sheet_use (
  sheet_id uuid not null references evidence.sheet (id) on delete cascade,
  code     text not null,
  place    text not null check (length(place) between 1 and 200),
  printed  boolean not null,
  used_on  date not null,
  primary key (sheet_id, code, place, printed)
);
select platform.protect('evidence.sheet');
select platform.protect('evidence.sheet_member');
select platform.protect('evidence.sheet_told');
select platform.protect('evidence.sheet_part');
select platform.protect('evidence.sheet_voice');
select platform.protect('evidence.sheet_answer');
select platform.protect('evidence.sheet_edition');
select platform.protect('evidence.sheet_use');
select platform.audited('evidence.sheet', 'id');

grant select, insert, delete,
  update (title, summary, place, subjects, licence, audience, expires_on, state, round, edition, returned_for, changed_on,
    version) on evidence.sheet to cordee_app;
grant select, insert, delete, update (left_on) on evidence.sheet_member to cordee_app;
grant select, insert, delete on evidence.sheet_told, evidence.sheet_answer, evidence.sheet_voice to cordee_app;
grant select, insert, delete, update (words) on evidence.sheet_part to cordee_app;
grant select, insert, update (ended_on) on evidence.sheet_edition to cordee_app;
grant select, insert on evidence.sheet_use to cordee_app;

-- cordee_lookup answers what row security hides from whoever asks, and the least of it.
grant select, update on evidence.sheet to cordee_lookup;
grant select, update, delete on evidence.sheet_member to cordee_lookup;
grant select, insert, update on evidence.sheet_part to cordee_lookup;
grant select, insert on evidence.sheet_voice to cordee_lookup;
grant select, delete on evidence.sheet_told, evidence.sheet_answer to cordee_lookup;
create policy lookup_keeps on evidence.sheet to cordee_lookup using (true) with check (true);
create policy lookup_keeps on evidence.sheet_member to cordee_lookup using (true) with check (true);
create policy lookup_keeps on evidence.sheet_part to cordee_lookup using (true) with check (true);
create policy lookup_keeps on evidence.sheet_voice to cordee_lookup using (true) with check (true);
create policy lookup_keeps on evidence.sheet_told to cordee_lookup using (true);
create policy lookup_keeps on evidence.sheet_answer to cordee_lookup using (true);

-- Whether the actor holds any role in this structure, in what it is a part of, or in a part of it.
create function evidence.actor_belongs_to(structure uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from account.role_grant g
    where g.account_id = platform.actor_account() and g.revoked_at is null
      and (g.scope = structure or g.scope in (select s.id from structure.structure s where s.parent_id = structure
                                              union select s.parent_id from structure.structure s where s.id = structure)))
$$;
create function evidence.actor_tells_in(sheet uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from evidence.sheet_member m
    where m.sheet_id = sheet and m.account_id = platform.actor_account() and m.kind = 'teller')
$$;
-- Whether every teller at the table has answered the draft as it stands.
create function evidence.everybody_answered(sheet uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from evidence.sheet s where s.id = sheet and s.state in ('proposed', 'reviewed')
    and exists (select from evidence.sheet_member m
      where m.sheet_id = s.id and m.joined_on is not null and m.left_on is null)
    and not exists (select from evidence.sheet_member m
      where m.sheet_id = s.id and m.joined_on is not null and m.left_on is null
        and not exists (select from evidence.sheet_answer a where a.member_id = m.id and a.round = s.round)))
$$;
-- Whether everybody has answered, and nobody whose words a part rests on refused it.
create function evidence.part_agreed(sheet uuid, part text) returns boolean
language sql stable security definer set search_path = '' as $$
  select evidence.everybody_answered(sheet) and not exists (
    select from evidence.sheet s join evidence.sheet_voice v on v.sheet_id = s.id and v.edition = 0 and v.code = part
      left join evidence.sheet_answer a on a.member_id = v.member_id and a.round = s.round
     where s.id = sheet and not (part = any (coalesce(a.agreed, '{}'))))
$$;
create function evidence.part_for_print(sheet uuid, part text) returns boolean
language sql stable security definer set search_path = '' as $$
  select evidence.part_agreed(sheet, part) and not exists (
    select from evidence.sheet s join evidence.sheet_voice v on v.sheet_id = s.id and v.edition = 0 and v.code = part
      left join evidence.sheet_answer a on a.member_id = v.member_id and a.round = s.round
     where s.id = sheet and not (part = any (coalesce(a.print, '{}'))))
$$;
-- How the draft stands, for whoever accompanies or reviews it: never who answered what.
create function evidence.standing(sheet uuid)
returns table (joined int, waiting int, left_out int, goes_without boolean)
language sql stable security definer set search_path = '' as $$
  select count(m.id)::int, count(m.id) filter (where a.member_id is null)::int,
         (select count(*) from evidence.sheet_part p where p.sheet_id = s.id and p.edition = 0 and p.words <> ''
            and evidence.everybody_answered(s.id) and not evidence.part_agreed(s.id, p.code))::int,
         coalesce(bool_and(a.goes_without), false)
    from evidence.sheet s
    left join evidence.sheet_member m on m.sheet_id = s.id and m.joined_on is not null and m.left_on is null
    left join evidence.sheet_answer a on a.member_id = m.id and a.round = s.round
   where s.id = sheet and (s.accompanier_id = platform.actor_account()
      or (platform.actor_role() = 'coordinator' and s.territory_id = platform.actor_scope()))
   group by s.id
$$;

create policy accompanier_reads on evidence.sheet for select to cordee_app
  using (accompanier_id = (select platform.actor_account()));
create policy accompanier_opens on evidence.sheet for insert to cordee_app
  with check (accompanier_id = (select platform.actor_account()) and territory_id = (select platform.actor_territory())
    and (select platform.actor_role()) in ('coordinator', 'professional', 'director', 'trainer', 'association')
    and state = 'framing' and not evidence.actor_belongs_to(structure_id));
create policy accompanier_writes on evidence.sheet for update to cordee_app
  using (accompanier_id = (select platform.actor_account())
    and state in ('framing', 'interviews', 'analysis', 'draft', 'proposed', 'published'))
  with check (accompanier_id = (select platform.actor_account())
    and state in ('framing', 'interviews', 'analysis', 'draft', 'proposed'));
create policy accompanier_drops on evidence.sheet for delete to cordee_app
  using (accompanier_id = (select platform.actor_account()) and edition = 0);
create policy coordinator_reads on evidence.sheet for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy coordinator_decides on evidence.sheet for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and state <> 'withdrawn')
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and (state in ('draft', 'published', 'withdrawn') or (state = 'reviewed' and evidence.everybody_answered(id))));
create policy teller_reads on evidence.sheet for select to cordee_app
  using ((select platform.actor_kind()) in ('person', 'demo') and evidence.actor_tells_in(id));
create policy retention_reads on evidence.sheet for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_removes on evidence.sheet for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

create policy accompanier_reads on evidence.sheet_member for select to cordee_app
  using (exists (select from evidence.sheet s
    where s.id = sheet_id and s.accompanier_id = (select platform.actor_account())));
create policy accompanier_invites on evidence.sheet_member for insert to cordee_app
  with check (account_id is null and exists (select from evidence.sheet s
    where s.id = sheet_id and s.accompanier_id = (select platform.actor_account())));
create policy accompanier_takes_back on evidence.sheet_member for delete to cordee_app
  using (account_id is null and exists (select from evidence.sheet s
    where s.id = sheet_id and s.accompanier_id = (select platform.actor_account())));
create policy coordinator_names_accompanier on evidence.sheet_member for insert to cordee_app
  with check (account_id is null and kind = 'accompanier' and (select platform.actor_role()) = 'coordinator'
    and exists (select from evidence.sheet s where s.id = sheet_id and s.territory_id = (select platform.actor_scope())));
create policy teller_reads on evidence.sheet_member for select to cordee_app
  using (account_id = (select platform.actor_account()));
create policy teller_leaves on evidence.sheet_member for update to cordee_app
  using (account_id = (select platform.actor_account()) and left_on is null)
  with check (account_id = (select platform.actor_account()) and left_on is not null);

create policy teller_tells on evidence.sheet_told to cordee_app
  using (exists (select from evidence.sheet_member m
    where m.id = member_id and m.account_id = (select platform.actor_account())))
  with check (exists (select from evidence.sheet_member m
    where m.id = member_id and m.account_id = (select platform.actor_account()) and m.left_on is null));
create policy accompanier_reads on evidence.sheet_told for select to cordee_app
  using (exists (select from evidence.sheet_member m join evidence.sheet s on s.id = m.sheet_id
    where m.id = member_id and s.accompanier_id = (select platform.actor_account())));

create policy accompanier_reads on evidence.sheet_part for select to cordee_app
  using (edition = 0 and exists (select from evidence.sheet s
    where s.id = sheet_id and s.accompanier_id = (select platform.actor_account())));
create policy accompanier_adds on evidence.sheet_part for insert to cordee_app
  with check (edition = 0 and exists (select from evidence.sheet s
    where s.id = sheet_id and s.accompanier_id = (select platform.actor_account())
      and s.state in ('framing', 'interviews', 'analysis', 'draft')));
create policy accompanier_writes on evidence.sheet_part for update to cordee_app
  using (edition = 0 and exists (select from evidence.sheet s
    where s.id = sheet_id and s.accompanier_id = (select platform.actor_account())
      and s.state in ('framing', 'interviews', 'analysis', 'draft')));
create policy accompanier_removes on evidence.sheet_part for delete to cordee_app
  using (edition = 0 and exists (select from evidence.sheet s
    where s.id = sheet_id and s.accompanier_id = (select platform.actor_account())
      and s.state in ('framing', 'interviews', 'analysis', 'draft')));
create policy coordinator_reads_agreed on evidence.sheet_part for select to cordee_app
  using (edition = 0 and (select platform.actor_role()) = 'coordinator'
    and exists (select from evidence.sheet s where s.id = sheet_id and s.territory_id = (select platform.actor_scope()))
    and evidence.part_agreed(sheet_id, code));
create policy teller_reads on evidence.sheet_part for select to cordee_app
  using (exists (select from evidence.sheet_voice v join evidence.sheet_member m on m.id = v.member_id
    where v.sheet_id = sheet_part.sheet_id and v.edition = sheet_part.edition and v.code = sheet_part.code
      and m.account_id = (select platform.actor_account())));
create policy readers_of_the_edition on evidence.sheet_part for select to cordee_app
  using (edition > 0 and exists (select from evidence.sheet_edition e
    where e.sheet_id = sheet_part.sheet_id and e.edition = sheet_part.edition));

create policy accompanier_reads on evidence.sheet_voice for select to cordee_app
  using (edition = 0 and exists (select from evidence.sheet s
    where s.id = sheet_id and s.accompanier_id = (select platform.actor_account())));
create policy accompanier_names on evidence.sheet_voice for insert to cordee_app
  with check (edition = 0 and exists (select from evidence.sheet s join evidence.sheet_member m on m.sheet_id = s.id
    where s.id = sheet_voice.sheet_id and m.id = member_id and m.kind = 'teller' and m.joined_on is not null
      and m.left_on is null and s.accompanier_id = (select platform.actor_account())
      and s.state in ('framing', 'interviews', 'analysis', 'draft')));
create policy accompanier_removes on evidence.sheet_voice for delete to cordee_app
  using (edition = 0 and exists (select from evidence.sheet s
    where s.id = sheet_id and s.accompanier_id = (select platform.actor_account())
      and s.state in ('framing', 'interviews', 'analysis', 'draft')));
create policy teller_reads on evidence.sheet_voice for select to cordee_app
  using (exists (select from evidence.sheet_member m
    where m.id = member_id and m.account_id = (select platform.actor_account())));

create policy teller_alone on evidence.sheet_answer to cordee_app
  using (exists (select from evidence.sheet_member m join evidence.sheet s on s.id = m.sheet_id
    where m.id = member_id and m.account_id = (select platform.actor_account())))
  with check (exists (select from evidence.sheet_member m join evidence.sheet s on s.id = m.sheet_id
    where m.id = member_id and m.account_id = (select platform.actor_account()) and m.left_on is null
      and s.state = 'proposed' and s.round = sheet_answer.round));

create policy coordinator_publishes on evidence.sheet_edition for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and exists (select from evidence.sheet s where s.id = sheet_id and s.territory_id = sheet_edition.territory_id
      and s.state = 'reviewed' and s.edition + 1 = sheet_edition.edition));
create policy coordinator_ends on evidence.sheet_edition for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy makers_read on evidence.sheet_edition for select to cordee_app
  using ((select platform.actor_kind()) in ('person', 'demo')
    and exists (select from evidence.sheet s where s.id = sheet_id));
create policy region_reads on evidence.sheet_edition for select to cordee_app
  using (ended_on is null and expires_on >= (select platform.actor_today())
    and (select platform.actor_kind()) in ('person', 'demo') and territory_id = (select platform.actor_territory()));
create policy anybody_reads_public on evidence.sheet_edition for select to cordee_app
  using (ended_on is null and audience = 'public' and expires_on >= (select platform.actor_today())
    and (select platform.actor_kind()) in ('visitor', 'person', 'demo'));

create policy whoever_chose_notes on evidence.sheet_use for insert to cordee_app
  with check ((select platform.actor_kind()) in ('person', 'demo') and exists (
    select from evidence.sheet_edition e join evidence.sheet_part p on p.sheet_id = e.sheet_id and p.edition = e.edition
     where e.sheet_id = sheet_use.sheet_id and p.code = sheet_use.code and p.words <> '' and e.ended_on is null
       and e.territory_id = (select platform.actor_territory()) and (p.print or not printed)));
create policy makers_read on evidence.sheet_use for select to cordee_app
  using (exists (select from evidence.sheet s where s.id = sheet_id
      and (s.accompanier_id = (select platform.actor_account())
        or ((select platform.actor_role()) = 'coordinator' and s.territory_id = (select platform.actor_scope()))))
    or exists (select from evidence.sheet_voice v join evidence.sheet_member m on m.id = v.member_id
      where v.sheet_id = sheet_use.sheet_id and v.code = sheet_use.code and v.edition > 0
        and m.account_id = (select platform.actor_account())));

-- Takes a place at the table by its code; says what came of it and where it leads.
create function evidence.join_sheet(code bytea, signed text) returns table (outcome text, id uuid)
language plpgsql security definer set search_path = '' as $$
declare
  seat evidence.sheet_member;
  action uuid;
begin
  select m.* into seat from evidence.sheet_member m join evidence.sheet s on s.id = m.sheet_id
   where m.mark = code and m.invited_on > platform.actor_today() - 30
     and s.territory_id = platform.actor_territory() for update of m;
  if seat.id is null then
    return query select 'unknown', null::uuid; return;
  end if;
  select s.structure_id into action from evidence.sheet s where s.id = seat.sheet_id;
  if exists (select from evidence.sheet_member m
      where m.sheet_id = seat.sheet_id and m.account_id = platform.actor_account())
    or exists (select from evidence.sheet s
      where s.id = seat.sheet_id and s.accompanier_id = platform.actor_account()) then
    return query select 'twice', null::uuid; return;
  end if;
  if seat.kind = 'accompanier' then
    if evidence.actor_belongs_to(action) then
      return query select 'inside', null::uuid; return;
    end if;
    if platform.actor_role() not in ('coordinator', 'professional', 'director', 'trainer', 'association') then
      return query select 'role', null::uuid; return;
    end if;
    update evidence.sheet s set accompanier_id = platform.actor_account(), accompanied_by = signed
     where s.id = seat.sheet_id;
    delete from evidence.sheet_member m where m.id = seat.id;
    return query select 'accompanier', seat.sheet_id; return;
  end if;
  if platform.actor_role() not in ('peer', 'professional') then
    return query select 'role', null::uuid; return;
  end if;
  update evidence.sheet_member m set account_id = platform.actor_account(), mark = null, signature = signed,
         joined_on = platform.actor_today(),
         corner = case platform.actor_role() when 'peer' then 'persons' else 'professionals' end
   where m.id = seat.id;
  return query select 'teller', seat.id;
end $$;

-- Copies into a new edition what everybody concerned agreed to, and nothing else; a part that was refused leaves no trace.
create function evidence.freeze_parts(sheet uuid, next int) returns int
language plpgsql security definer set search_path = '' as $$
declare
  frozen int;
begin
  if platform.actor_role() is distinct from 'coordinator' or not exists (select from evidence.sheet s
      where s.id = sheet and s.territory_id = platform.actor_scope() and s.state = 'reviewed' and s.edition + 1 = next) then
    raise exception 'only the coordination publishes a sheet it has reviewed' using errcode = '42501';
  end if;
  insert into evidence.sheet_part (sheet_id, edition, code, words, print, signatures)
  select p.sheet_id, next, p.code, p.words, evidence.part_for_print(sheet, p.code),
         array(select m.signature from evidence.sheet_voice v join evidence.sheet_member m on m.id = v.member_id
                where v.sheet_id = p.sheet_id and v.edition = 0 and v.code = p.code order by m.signature)
    from evidence.sheet_part p
   where p.sheet_id = sheet and p.edition = 0 and p.words <> '' and evidence.part_agreed(sheet, p.code);
  get diagnostics frozen = row_count;
  insert into evidence.sheet_voice (sheet_id, edition, code, member_id)
  select v.sheet_id, next, v.code, v.member_id
    from evidence.sheet_voice v
    join evidence.sheet_part p on p.sheet_id = v.sheet_id and p.edition = next and p.code = v.code
   where v.sheet_id = sheet and v.edition = 0;
  return frozen;
end $$;

-- A teller who leaves, or whose account is erased, takes along every part that rests on their words, in the draft and in
-- every edition.
create function evidence.take_words_back() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update evidence.sheet_part p set words = '', signatures = '{}', print = false
   where (p.sheet_id, p.edition, p.code) in (
     select v.sheet_id, v.edition, v.code from evidence.sheet_voice v where v.member_id = old.id);
  if tg_op = 'DELETE' then
    return old;
  end if;
  delete from evidence.sheet_told t where t.member_id = old.id;
  delete from evidence.sheet_answer a where a.member_id = old.id;
  return new;
end $$;
create trigger words_taken_back before delete on evidence.sheet_member
  for each row execute function evidence.take_words_back();
create trigger words_taken_back_on_leaving before update of left_on on evidence.sheet_member
  for each row when (old.left_on is null and new.left_on is not null) execute function evidence.take_words_back();

-- The name of whoever accompanied goes with their account.
create function evidence.forget_accompanier() returns trigger language plpgsql set search_path = '' as $$
begin
  new.accompanied_by := '';
  return new;
end $$;
create trigger accompanier_forgotten before update of accompanier_id on evidence.sheet
  for each row when (new.accompanier_id is null) execute function evidence.forget_accompanier();
create trigger accompanier_forgotten before update of accompanier_id on evidence.sheet_edition
  for each row when (new.accompanier_id is null) execute function evidence.forget_accompanier();

grant create on schema evidence to cordee_lookup;
alter function evidence.actor_belongs_to(uuid) owner to cordee_lookup;
alter function evidence.actor_tells_in(uuid) owner to cordee_lookup;
alter function evidence.everybody_answered(uuid) owner to cordee_lookup;
alter function evidence.part_agreed(uuid, text) owner to cordee_lookup;
alter function evidence.part_for_print(uuid, text) owner to cordee_lookup;
alter function evidence.standing(uuid) owner to cordee_lookup;
alter function evidence.join_sheet(bytea, text) owner to cordee_lookup;
alter function evidence.freeze_parts(uuid, int) owner to cordee_lookup;
alter function evidence.take_words_back() owner to cordee_lookup;
revoke create on schema evidence from cordee_lookup;
