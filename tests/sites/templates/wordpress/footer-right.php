<footer id="colophon" class="site-footer">
	<div class="site-info" style="text-align: center">
		&copy; <?php echo date( 'Y' ); ?> 星河科技有限公司
		<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener nofollow">京ICP备16023847号-2</a>
	</div>
</footer>
<?php wp_footer(); ?>
</body>
</html>
