# Compares ./cordee analyse with R on random data, ties, zeros and offsets.
# apt-get install r-base-core r-cran-jsonlite r-cran-metafor r-cran-boot r-cran-sandwich r-cran-nlme
# Rscript verify/compare.R [rounds] [seed]
suppressPackageStartupMessages({library(jsonlite); library(metafor); library(boot); library(sandwich); library(nlme)})

arguments <- commandArgs(TRUE)
rounds <- if (length(arguments) > 0) as.integer(arguments[1]) else 10
set.seed(if (length(arguments) > 1) as.integer(arguments[2]) else 1)
cordee <- Sys.getenv("CORDEE", "./cordee")
folder <- tempfile("cordee"); dir.create(folder)
worst <- new.env()

analyse <- function(...) {
  text <- system2(cordee, c("analyse", ...), stdout = TRUE)
  fromJSON(paste(text, collapse = "\n"), simplifyVector = TRUE)
}
write <- function(table, french = FALSE) {
  file <- tempfile(tmpdir = folder, fileext = ".csv")
  cells <- lapply(table, function(x) if (is.numeric(x)) ifelse(is.na(x), "", format(x, digits = 15, trim = TRUE)) else x)
  if (french) cells <- lapply(cells, function(x) sub(".", ",", x, fixed = TRUE))
  separator <- if (french) ";" else ","
  writeLines(c(paste(names(table), collapse = separator), do.call(paste, c(cells, sep = separator))), file,
             sep = if (french) "\r\n" else "\n")
  file
}
same <- function(what, found, expected, tolerance = 1e-8) {
  if (is.null(found) || is.na(found)) found <- NA
  gap <- if (is.na(found) && is.na(expected) || isTRUE(found == expected)) 0
         else if (is.na(found) || is.na(expected)) Inf
         else abs(found - expected) / max(abs(expected), 1e-300)
  worst[[what]] <- max(gap, worst[[what]])
  if (is.finite(gap) && !is.na(found) && abs(found - expected) < 1e-14) gap <- 0
  if (gap > tolerance) cat(sprintf("DIFFERS %s: %.15g, R %.15g\n", what, found, expected))
}

walsh <- function(d) { w <- outer(d, d, "+") / 2; sort(w[!lower.tri(w)]) }
exactWilcoxon <- function(d) {
  r <- as.integer(round(2 * rank(abs(d)))); patterns <- c(1, rep(0, sum(r)))
  for (one in r) patterns <- patterns + c(rep(0, one), head(patterns, -one))
  w <- sum(r[d > 0]); min(1, 2 * sum(patterns[1 + 0:min(w, sum(r) - w)]) / 2^length(r))
}

paired <- function(n, digits, offset, french) {
  pre <- round(rnorm(n, 50, 10), digits); post <- round(pre + rnorm(n, 2, 8), digits)
  if (var(post - pre) < 1e-20) return(invisible())
  blank <- runif(n) < .05; blank2 <- runif(n) < .05
  before <- ifelse(blank, NA, pre); after <- ifelse(blank2, NA, post)
  whole <- !blank & !blank2; pre <- pre[whole]; post <- post[whole]; d <- round(post - pre, 9); n <- length(d)
  if (n < 2 || all(d == d[1])) return(invisible())
  f <- write(list(id = as.character(seq_along(before)), before = before + offset, after = after + offset), french)
  x <- analyse("paired", f, "--reliability", "0.83", "--sd-ref", "9.5", "--seed", "7")
  same("n", x$n, n); same("missing.before", x$missing$before, sum(blank & !blank2)); same("missing.both", x$missing$both, sum(blank & blank2))
  t <- t.test(d)
  same("before.mean", x$before$mean, mean(pre) + offset); same("before.sd", x$before$sd, sd(pre)); same("after.sd", x$after$sd, sd(post))
  r <- suppressWarnings(cor(pre, post)); same("correlation", x$correlation, r)
  same("change.mean", x$change$mean, mean(d)); same("change.sd", x$change$sd, sd(d))
  same("change.low", x$change$low, t$conf.int[1]); same("change.high", x$change$high, t$conf.int[2])
  same("t", x$t$statistic, t$statistic[[1]]); same("t.p", x$t$p, t$p.value)
  s1 <- sd(pre); s2 <- sd(post); av <- sqrt((s1^2 + s2^2) / 2); delta <- mean(d) / av
  se <- sqrt(delta^2 * (s1^4 + s2^4 + 2 * r^2 * s1^2 * s2^2) / (8 * (n - 1) * av^4) + (s1^2 + s2^2 - 2 * r * s1 * s2) / ((n - 1) * av^2))
  if (!is.na(r)) { same("gav", x$gav$estimate, delta * sqrt((n - 2) / (n - 1))); same("gav.se", x$gav$se, se, 1e-7); same("gav.low", x$gav$low, delta - qnorm(.975) * se, 1e-7) }
  if (n <= 3000) {
    w <- walsh(d); same("hl", x$hodgesLehmann$estimate, median(w))
    k <- if (n <= 1000) qsignrank(.025, n) else floor(n * (n + 1) / 4 - 1.959964 * sqrt(n * (n + 1) * (2 * n + 1) / 24))
    same("hl.low", x$hodgesLehmann$low, if (n < 6) NA else w[k]); same("hl.high", x$hodgesLehmann$high, if (n < 6) NA else w[length(w) + 1 - k])
  }
  nz <- d[d != 0]; m <- length(nz)
  if (m > 0) {
    rk <- rank(abs(nz)); same("wPlus", x$wilcoxon$wPlus, sum(rk[nz > 0])); same("zeros", x$wilcoxon$zeros, n - m)
    same("wilcoxon.p", x$wilcoxon$p, if (m <= 50) exactWilcoxon(nz) else suppressWarnings(wilcox.test(nz, exact = FALSE, correct = TRUE)$p.value))
    same("rankBiserial", x$rankBiserial, (sum(rk[nz > 0]) - sum(rk[nz < 0])) / sum(rk))
    same("sign.p", x$sign$p, binom.test(sum(nz > 0), m)$p.value)
  }
  if (n >= 15 && n <= 500) {
    b <- boot(d, function(v, i) mean(v[i]), 9999); ci <- boot.ci(b, type = "bca")$bca
    same("bca.low (in sd of the mean)", (x$bca$low - ci[4]) / (sd(d) / sqrt(n)) + 1, 1, .15)
    same("bca.high (in sd of the mean)", (x$bca$high - ci[5]) / (sd(d) / sqrt(n)) + 1, 1, .15)
  }
  threshold <- 1.96 * sqrt(2) * 9.5 * sqrt(1 - .83)
  same("threshold", x$reliableChange$threshold, threshold); same("improved", x$reliableChange$improved, sum(d >= threshold)); same("worse", x$reliableChange$worse, sum(d <= -threshold))
}

meta <- function(k, offset, spread) {
  v <- signif(rexp(k, 20) + .005, 4); y <- round(rnorm(k, .3, sqrt(v + spread)), 4)
  x <- analyse("meta", write(list(study = paste0("\"s;", 1:k, "\""), estimate = y + offset, variance = v)))
  same("Q", x$Q, rma(y, v, method = "FE")$QE, 1e-7)
  f <- function(t) { w <- 1 / (v + t); sum(w * (y - sum(w * y) / sum(w))^2) - (k - 1) }
  tau2 <- if (f(0) <= 0) 0 else uniroot(f, c(0, 100), tol = 1e-15)$root
  m <- rma(y, v, tau2 = tau2, test = "knha"); a <- max(1, f(tau2) / (k - 1) + 1)
  w <- 1 / (v + tau2); se <- sqrt(a / sum(w)); mu <- sum(w * y) / sum(w)
  same("tau2", x$tau2, tau2, 1e-6); same("tau2 (metafor PM)", x$tau2 + 1, rma(y, v, method = "PM", control = list(tol = 1e-12))$tau2 + 1, 1e-5)
  same("mu", x$mu - offset, as.numeric(m$beta), 1e-6); same("se", x$se, se, 1e-7)
  same("I2", x$I2, max(0, (f(0)) / (f(0) + k - 1)), 1e-7)
  same("meta.low", x$low - offset, mu - qt(.975, k - 1) * se, 1e-6)
  same("prediction.high", if (k < 5) NA else x$prediction$high - offset, if (k < 5) NA else mu + qt(.975, k - 2) * sqrt(tau2 + se^2), 1e-6)
  if (k < 5 && !is.null(x$prediction)) cat("DIFFERS prediction for few\n")
}

runchart <- function(n, digits, offset) {
  y <- round(cumsum(rnorm(n)) * .4 + rnorm(n), digits)
  x <- analyse("runchart", write(list(t = 1:n, value = y + offset)))
  m <- median(y); s <- sign(round(y - m, 8)); s <- s[s != 0]; runs <- rle(s)$lengths; u <- length(s)
  same("median", x$median, m + offset); same("usefulPoints", x$usefulPoints, u)
  if (u > 0) {
    same("longestRun", x$longestRun, max(runs)); same("crossings", x$crossings, length(runs) - 1)
    same("longestRunLimit", x$longestRunLimit, round(log2(u) + 3)); same("crossingsLimit", x$crossingsLimit, qbinom(.05, u - 1, .5))
    same("signal", x$signal, max(runs) > round(log2(u) + 3) || length(runs) - 1 < qbinom(.05, u - 1, .5))
  }
  if (n > 1) { r <- mean(abs(diff(y))); same("mrBar", x$xmr$mrBar, r); same("upper", x$xmr$upper, mean(y) + offset + 2.66 * r) }
}

its <- function(n, at, offset, rho) {
  t <- 1:n; e <- as.numeric(arima.sim(list(ar = rho), n)); y <- round(30 + .2 * t + 3 * (t >= at) + e, 3)
  x <- analyse("its", write(list(t = t, value = y + offset)), "--change-at", at)
  D <- as.numeric(t >= at); P <- D * (t - at); model <- lm(y ~ t + D + P)
  nw <- sqrt(diag(NeweyWest(model, lag = 2, prewhite = FALSE, adjust = TRUE)))
  g <- try(gls(y ~ t + D + P, correlation = corAR1(), method = "REML", control = glsControl(tolerance = 1e-12, msTol = 1e-14, opt = "nlminb")), silent = TRUE)
  for (i in 1:4) same(paste0("its.", i), x[[i]]$estimate, coef(model)[[i]] + (i == 1) * offset)
  if (inherits(g, "try-error")) return(invisible())
  phi <- coef(g$modelStruct$corStruct, unconstrained = FALSE)[[1]]
  same("phi (+1)", x$phi + 1, phi + 1, 1e-4)
  V <- x$phi^abs(outer(t, t, "-")); X <- model.matrix(model); W <- solve(V)
  B <- solve(t(X) %*% W %*% X); res <- y - X %*% B %*% t(X) %*% W %*% y; s2 <- as.numeric(t(res) %*% W %*% res) / (n - 4)
  se <- pmax(nw, sqrt(diag(B) * s2)); used <- pmax(nw, sqrt(diag(vcov(g))))
  for (i in 1:4) {
    same(paste0("its.se.", i), x[[i]]$se, se[[i]], 1e-7); same(paste0("its.se (nlme).", i), x[[i]]$se, used[[i]], 1e-3)
    same(paste0("its.low.", i), x[[i]]$low, coef(model)[[i]] + (i == 1) * offset - qt(.975, n - 4) * se[[i]], 1e-7)
  }
}

alpha <- function(n, k, offset) {
  f <- rnorm(n); m <- sapply(1:k, function(i) round(f * runif(1, -.3, 1) + rnorm(n), 2)); gaps <- matrix(runif(n * k) < .03, n); m[gaps] <- NA
  x <- analyse("alpha", write(setNames(as.list(as.data.frame(m + offset)), paste0("i", 1:k))))
  m <- m[complete.cases(m), , drop = FALSE]; n <- nrow(m); a <- k / (k - 1) * (1 - sum(apply(m, 2, var)) / var(rowSums(m)))
  same("alpha.n", x$n, n); same("alpha", x$alpha, a, 1e-7)
  same("alpha.low", x$low, 1 - (1 - a) * qf(.975, n - 1, (n - 1) * (k - 1)), 1e-7); same("alpha.high", x$high, 1 - (1 - a) * qf(.025, n - 1, (n - 1) * (k - 1)), 1e-7)
}

adjust <- function(n) {
  p <- round(runif(n)^2, 3); f <- write(list(name = paste0("q", 1:n), p = p))
  for (method in c("holm", "bh")) {
    x <- analyse("adjust", f, "--method", method); r <- p.adjust(p, if (method == "bh") "BH" else "holm")
    for (i in 1:n) same(method, x$adjusted[i], r[i])
  }
}

proportion <- function() {
  n <- sample(c(1:40, 1000, 20000), 1); k <- sample(0:n, 1); x <- analyse("proportion", "--successes", k, "--n", n)
  r <- suppressWarnings(prop.test(k, n, correct = FALSE)$conf.int); same("wilson.low", x$low, r[1]); same("wilson.high", x$high, r[2])
}

for (round in seq_len(rounds)) {
  paired(sample(2:12, 1), sample(0:3, 1), sample(c(0, 1e9), 1), runif(1) < .5)
  paired(sample(13:120, 1), sample(0:2, 1), sample(c(0, 1e9), 1), runif(1) < .5)
  if (round %% 5 == 1) paired(sample(200:2000, 1), sample(0:3, 1), 0, FALSE)
  meta(sample(3:40, 1), sample(c(0, 1e5), 1), sample(c(0, .1, 10), 1))
  runchart(sample(1:60, 1), sample(0:2, 1), sample(c(0, 1e9), 1))
  n <- sample(12:80, 1); its(n, sample(4:(n - 4), 1), sample(c(0, 1e6), 1), sample(c(-.5, 0, .4, .8), 1))
  alpha(sample(5:300, 1), sample(2:12, 1), sample(c(0, 1e9), 1)); adjust(sample(1:20, 1)); proportion()
}
cat("largest relative differences over", rounds, "rounds:\n")
for (what in sort(ls(worst))) cat(sprintf("  %-32s %.2g\n", what, worst[[what]]))
