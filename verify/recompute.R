# Computes every change of a region again, as ./cordee bench does: paired change and BCa interval of the mean by structure
# and measure (boot), each measure pooled with random effects (metafor). Prints the seconds of each, without reading.
# Rscript verify/recompute.R values.csv [part]     resamples one structure in so many; pools them all
suppressPackageStartupMessages({library(boot); library(metafor)})

arguments <- commandArgs(TRUE)
part <- if (length(arguments) > 1) as.integer(arguments[2]) else 1
values <- read.csv(arguments[1])
cells <- split(values$after - values$before, list(values$structure, values$measure), drop = TRUE)
cell <- unique(values[c("structure", "measure")])
cells <- cells[paste(cell$structure, cell$measure, sep = ".")]
set.seed(1)

resampling <- system.time(for (d in cells[cell$structure %% part == 0]) {
  t <- t.test(d)
  b <- boot.ci(boot(d, function(v, i) mean(v[i]), 9999), type = "bca")
})[["elapsed"]]
pooling <- system.time(for (m in unique(cell$measure)) {
  own <- cells[cell$measure == m]
  r <- rma(sapply(own, mean), sapply(own, function(d) var(d) / length(d)), method = "PM", test = "adhoc")
  cat(sprintf("mu%d %.12g\n", m, r$beta))
})[["elapsed"]]
cat(sprintf("resampling %.3f\npooling %.3f\n", resampling, pooling))
