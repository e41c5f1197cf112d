-- Publications a territory adds to those shipped with the product. No personal data: authors of published work only.
select platform.open_schema('evidence');

create table evidence.reference (
  id                    uuid primary key,
  territory_id          uuid not null,
  type                  text not null,
  title                 text not null check (length(title) between 1 and 500),
  authors               text[] not null,
  others                boolean not null,
  container             text not null check (length(container) <= 300),
  year                  int check (year between 1500 and 2099),
  volume                text not null check (length(volume) <= 300),
  issue                 text not null check (length(issue) <= 300),
  pages                 text not null check (length(pages) <= 300),
  publisher             text not null check (length(publisher) <= 300),
  doi                   text not null check (length(doi) <= 300),
  url                   text not null check (length(url) <= 1000),
  language              text not null check (length(language) <= 300),
  mark                  text not null,
  summary               text not null check (length(summary) <= 2000),
  certainty             text not null default 'not_assessed'
                          check (certainty in ('high', 'moderate', 'low', 'very_low', 'none', 'not_assessed')),
  bearings              text[] not null default '{}',
  checked_on            date,
  retraction_checked_on date,
  added_on              date not null,
  version               int not null default 0,
  constraint reference_once unique (territory_id, mark)
);
select platform.protect('evidence.reference');
select platform.audited('evidence.reference', 'id');
grant select, insert, update, delete on evidence.reference to cordee_app;
create policy anybody_reads on evidence.reference for select to cordee_app
  using ((select platform.actor_kind()) in ('visitor', 'person', 'demo'));
create policy coordinator_adds on evidence.reference for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy coordinator_edits on evidence.reference for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy coordinator_removes on evidence.reference for delete to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
