-- Documents of a placement: written from templates whose clauses have versions, or made elsewhere and kept sealed.
select platform.open_schema('agreement');

-- A clause as a coordinator words it for the territory. A line is never rewritten: the highest version holds for the
-- documents made from then on, and a document keeps the words it was made with.
create table agreement.clause (
  id           uuid primary key,
  territory_id uuid not null references structure.territory (id),
  template     text not null check (template ~ '^[a-z_]{1,40}$'),
  clause       text not null check (clause ~ '^[a-z0-9_]{1,40}$'),
  number       int not null check (number > 0),
  title        text not null check (length(title) between 1 and 120),
  words        text not null check (length(words) between 1 and 4000),
  written_by   uuid references account.account (id) on delete set null,
  written_on   date not null,
  constraint clause_once unique (territory_id, template, clause, number)
);
create index clause_account on agreement.clause (written_by) where written_by is not null;
select platform.protect('agreement.clause');
select platform.audited('agreement.clause', 'id');
grant select, insert on agreement.clause to cordee_app;
create policy of_the_territory on agreement.clause for select to cordee_app
  using (((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()))
    or ((select platform.actor_role()) in ('director', 'professional')
      and territory_id = (select platform.actor_territory())));
create policy coordinator_words on agreement.clause for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and written_by = (select platform.actor_account()));

create table agreement.document (
  id               uuid primary key,
  placement_id     uuid references placement.placement (id) on delete set null,
  structure_id     uuid not null references structure.structure (id),
  territory_id     uuid not null references structure.territory (id),
  template         text not null check (template ~ '^[a-z_]{1,40}$'),
  template_version int not null check (template_version > 0),
  paper            text check (paper ~ '^[a-z_]{1,40}$'),
  parties          text[] not null check (cardinality(parties) between 2 and 4
    and parties <@ array['peer', 'structure', 'association', 'training_body']),
  state            text not null check (state in ('draft', 'ready', 'made_elsewhere')),
  number           int not null default 1 check (number > 0),
  made_on          date not null,
  engaged_until    date,
  version          int not null default 0
);
create unique index document_once on agreement.document (placement_id, template) where placement_id is not null;
create index document_structure on agreement.document (structure_id, id desc);
select platform.protect('agreement.document');
select platform.audited('agreement.document', 'id');
grant select, insert, delete on agreement.document to cordee_app;
grant update (state, number, version) on agreement.document to cordee_app;

-- Who reads a document: its parties, and the coordination, which sees that it exists. Once the placement is gone, the
-- direction keeps it as long as it proves something.
create function agreement.actor_reads(placement uuid, structure uuid, parties text[]) returns boolean
language sql stable as $$
  select case when actor_reads.placement is null
    then platform.actor_role() = 'director' and actor_reads.structure = platform.actor_scope()
    else placement.actor_has_part(actor_reads.placement) and case platform.actor_role()
      when 'peer' then 'peer' = any (actor_reads.parties)
      when 'association' then 'association' = any (actor_reads.parties)
      when 'trainer' then 'training_body' = any (actor_reads.parties)
      else true end
  end
$$;
create policy parties_read on agreement.document for select to cordee_app
  using (agreement.actor_reads(placement_id, structure_id, parties));
create policy file_makes on agreement.document for insert to cordee_app
  with check (placement.actor_holds_file(placement_id) and structure_id = (select platform.actor_scope()));
create policy file_changes on agreement.document for update to cordee_app
  using (placement.actor_holds_file(placement_id)) with check (placement.actor_holds_file(placement_id));
create policy file_throws_away on agreement.document for delete to cordee_app
  using (state = 'draft' and placement.actor_holds_file(placement_id));
create policy retention_reads on agreement.document for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on agreement.document for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

-- The words of a document, each time they changed: the clauses as they were, and what fills them, sealed, because it
-- names people.
create table agreement.document_version (
  document_id uuid not null references agreement.document (id) on delete cascade,
  number      int not null check (number > 0),
  words       jsonb not null,
  filled      bytea not null check (length(filled) <= 65536),
  made_on     date not null,
  made_by     uuid references account.account (id) on delete set null,
  primary key (document_id, number)
);
create index document_version_account on agreement.document_version (made_by) where made_by is not null;
select platform.protect('agreement.document_version');
select platform.audited('agreement.document_version', 'document_id');
grant select, insert on agreement.document_version to cordee_app;
create policy parties_read on agreement.document_version for select to cordee_app
  using ((select platform.actor_role()) <> 'coordinator'
    and exists (select from agreement.document d where d.id = document_id));
create policy file_writes on agreement.document_version for insert to cordee_app
  with check (made_by = (select platform.actor_account())
    and exists (select from agreement.document d
      where d.id = document_id and placement.actor_holds_file(d.placement_id)));

-- A document signed elsewhere: its file sealed by the installation's key, its dates, and who checked it.
create table agreement.made_elsewhere (
  document_id uuid primary key references agreement.document (id) on delete cascade,
  signed_on   date not null,
  valid_until date check (valid_until >= signed_on),
  checked_as  text not null check (length(checked_as) between 1 and 120),
  checked_by  uuid references account.account (id) on delete set null,
  checked_on  date not null,
  media_type  text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  sealed      bytea not null check (length(sealed) <= 5242880 + 64)
);
create index made_elsewhere_account on agreement.made_elsewhere (checked_by) where checked_by is not null;
select platform.protect('agreement.made_elsewhere');
select platform.audited('agreement.made_elsewhere', 'document_id');
grant select, insert, delete on agreement.made_elsewhere to cordee_app;
create policy parties_read on agreement.made_elsewhere for select to cordee_app
  using ((select platform.actor_role()) <> 'coordinator'
    and exists (select from agreement.document d where d.id = document_id));
create policy file_brings on agreement.made_elsewhere for insert to cordee_app
  with check (checked_by = (select platform.actor_account())
    and exists (select from agreement.document d
      where d.id = document_id and placement.actor_holds_file(d.placement_id)));
create policy file_takes_back on agreement.made_elsewhere for delete to cordee_app
  using (exists (select from agreement.document d
      where d.id = document_id and placement.actor_holds_file(d.placement_id)));

-- A document outlives its placement by the time it proves something: it remembers when the engagement ended.
create function agreement.remember_end() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update agreement.document set engaged_until = coalesce(old.ended_on, old.proposed_on) where placement_id = old.id;
  return old;
end $$;
grant usage, create on schema agreement to cordee_lookup;
alter function agreement.remember_end() owner to cordee_lookup;
revoke create on schema agreement from cordee_lookup;
grant select (placement_id), update (engaged_until) on agreement.document to cordee_lookup;
create policy lookup_finds on agreement.document for select to cordee_lookup using (true);
create policy lookup_remembers on agreement.document for update to cordee_lookup using (true) with check (true);
create trigger remember_end before delete on placement.placement for each row
  execute function agreement.remember_end();
