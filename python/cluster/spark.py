"""The same rows by Spark on a cluster of executor processes: `spark.py ROWS.parquet EXECUTORS [--kill]`.

With `--kill` an executor is ended with SIGKILL while the job runs. Prints the seconds of finding and counting, and the
digests of what the data frame function and the SQL function found."""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

import pyarrow.dataset as ds
import pyspark

import digest
import taqvim.spark

PARTITION = 16 << 20


def session(executors):
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(f"local-cluster[{executors},1,1024]").appName("taqvim")
    settings = {
        "spark.executor.memory": "1024m",
        "spark.ui.enabled": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.files.maxPartitionBytes": str(PARTITION),
        "spark.sql.execution.arrow.pyspark.enabled": "true",
        "spark.task.maxFailures": "8",
        # A killed executor's tasks start again on the next.
        "spark.excludeOnFailure.enabled": "false",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark


def executors_of(application):
    """The processes of this application's executors."""
    listed = subprocess.run(["ps", "-eo", "pid=,args="], capture_output=True, text=True, check=True).stdout
    lines = [line.split(None, 1) for line in listed.splitlines()]
    return [int(pid) for pid, args in lines if "CoarseGrainedExecutorBackend" in args and f"--app-id {application}" in args]


def kill_one(spark, killed):
    """Ends an executor once some tasks are done."""
    tracker = spark.sparkContext.statusTracker()
    while True:
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            if info and 2 <= info.numCompletedTasks < info.numTasks - 2:
                pid = executors_of(spark.sparkContext.applicationId)[0]
                os.kill(pid, signal.SIGKILL)
                killed.append((pid, info.numCompletedTasks, info.numTasks))
                return
        time.sleep(0.02)


def main():
    path, executors = sys.argv[1], int(sys.argv[2])
    kill = "--kill" in sys.argv
    spark = session(executors)
    frame = spark.read.parquet(path)
    taqvim.spark.register(spark)
    # The executors and their Python workers start.
    frame.limit(1000).transform(lambda some: taqvim.spark.extract(some, "text", reference_column="published")).count()
    print(f"spark {spark.version}, {executors} executors: processes {executors_of(spark.sparkContext.applicationId)}")
    found = taqvim.spark.extract(frame, "text", reference_column="published", name="found").select("id", "found")
    if not kill:
        start = time.perf_counter()
        [[rows, counted]] = found.selectExpr("count(*)", "sum(size(found.start))").where("true").collect()
        seconds = time.perf_counter() - start
        print(f"mapInArrow\t{seconds:.2f} s\t{rows / seconds:,.0f} rows/s\t{counted} expressions", flush=True)
    frame.createOrReplaceTempView("rows")
    by_sql = spark.sql("SELECT id, taqvim_extract(text, published) AS found FROM rows")
    for name, result in [("mapInArrow", found)] if kill else [("mapInArrow", found), ("SQL", by_sql)]:
        killed = []
        if kill:
            threading.Thread(target=kill_one, args=(spark, killed), daemon=True).start()
        with tempfile.TemporaryDirectory() as folder:
            result.write.parquet(f"{folder}/found")
            table = ds.dataset(f"{folder}/found").to_table()
        if kill:
            [(pid, done, tasks)] = killed
            print(f"killed executor {pid} when {done} of {tasks} tasks were done", flush=True)
        print(f"{name}\t{'  '.join(map(str, digest.of_table(table)))}", flush=True)
    spark.stop()


main()
